package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.mandat.MandatsEnBase;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may see or move a reprise: the employer that opened it and the CdG, even once the agent has another employer; the
 * agent reads his own. The CdG types in place of the employer only under a mandate.
 */
@ApplicationScoped
class AccesReprises {
    private static final String MISSION = "COMPTES_CNRACL";

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private Identites identites;

    @Inject
    private MandatsEnBase mandats;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    /** INTROUVABLE for the career of a stranger, MISSION_NON_COUVERTE; whose career it is otherwise. */
    Identite ouvrable(long carriere) {
        carrieres.exigerGestion(carriere);
        Identite identite = identites.de(carriere);
        exigerMission(identite.siren());
        return identite;
    }

    /** INTROUVABLE for a stranger; whose reprise it is otherwise. */
    Identite lecteur(RepriseAnteriorite reprise) {
        Identite identite = identites.de(reprise.carriere());
        return acces.agent().equals(OptionalLong.of(identite.agentId())) ? identite : gestionnaire(reprise);
    }

    /** INTROUVABLE for a stranger and for the agent; MISSION_NON_COUVERTE when the employer lost the mission. */
    Identite gestionnaire(RepriseAnteriorite reprise) {
        carrieres.exigerCollectivite(reprise.siren());
        exigerMission(reprise.siren());
        return identites.de(reprise.carriere());
    }

    /** RETRAITE_DELEGATION for the CdG without a mandate of the employer (E003). */
    void exigerSaisie(String siren) {
        if (!estEmployeur(siren)) {
            mandats.exiger(siren, horloge.aujourdHui());
        }
    }

    /** What the caller may do now. */
    Set<EvenementAnteriorite> possibles(RepriseAnteriorite reprise) {
        Set<EvenementAnteriorite> possibles = EnumSet.noneOf(EvenementAnteriorite.class);
        possibles.addAll(reprise.possibles(roles(reprise)));
        if (possibles.contains(EvenementAnteriorite.SAISIR)
                && !estEmployeur(reprise.siren())
                && !mandats.tient(reprise.siren(), horloge.aujourdHui())) {
            possibles.remove(EvenementAnteriorite.SAISIR);
        }
        return possibles;
    }

    Predicate<String> roles(RepriseAnteriorite reprise) {
        return acces.roles(reprise.siren());
    }

    private boolean estEmployeur(String siren) {
        return acces.roles(siren).test(Roles.COLLECTIVITE_GESTIONNAIRE);
    }

    private void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }
}
