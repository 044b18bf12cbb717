package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
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
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may see or move a dossier: the employer of the day it was opened and the CdG, even once the agent has another
 * employer; the agent opens and reads his own, and answers the décompte (specification carrière, § 1.21).
 */
@ApplicationScoped
class AccesDossierRetraite {
    private static final String MISSION = "RETRAITE";
    private static final Set<EvenementDossierRetraite> DE_L_AGENT =
            EnumSet.of(EvenementDossierRetraite.ACCEPTER, EvenementDossierRetraite.REFUSER);

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

    /** INTROUVABLE for a stranger; whose dossier it is otherwise. */
    Identite lecteur(DossierRetraite dossier) {
        Identite identite = identites.de(dossier.carriere());
        if (!estSien(identite)) {
            carrieres.exigerCollectivite(dossier.siren());
        }
        return identite;
    }

    /** INTROUVABLE for a stranger and, but for the answer to the décompte, for the agent himself. */
    Identite acteur(DossierRetraite dossier, EvenementDossierRetraite evenement) {
        if (DE_L_AGENT.contains(evenement)) {
            return lecteur(dossier);
        }
        return gestionnaire(dossier);
    }

    /** INTROUVABLE for a stranger and for the agent; MISSION_NON_COUVERTE when the employer lost the mission. */
    Identite gestionnaire(DossierRetraite dossier) {
        carrieres.exigerCollectivite(dossier.siren());
        exigerMission(dossier.siren());
        return identites.de(dossier.carriere());
    }

    /**
     * RETRAITE_DELEGATION for the CdG once no mandate of the employer holds on a delegated dossier (E003): it may give it
     * back, send it back from the control and record what the CNRACL answers, not instruct it (RET-22).
     */
    void exigerMandat(DossierRetraite dossier) {
        if (dossier.estDelegue() && !acces.roles(dossier.siren()).test(Roles.COLLECTIVITE_GESTIONNAIRE)) {
            mandats.exiger(dossier.siren(), horloge.aujourdHui());
        }
    }

    /** SEC_HABILITATION for whoever is no gestionnaire of this employer. */
    void exigerEmployeur(String siren) {
        acces.exigerCollectivite(siren, Roles.COLLECTIVITE_GESTIONNAIRE);
    }

    void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    /** The roles of the caller on this dossier; AGENT only for his own. */
    Predicate<String> roles(DossierRetraite dossier, Identite identite) {
        return identites.roles(identite, dossier.siren());
    }

    /** Who calls. */
    String appelant() {
        return acces.acteur();
    }

    /** Whether the caller is the agent himself. */
    boolean estSien(Identite identite) {
        return identites.estSien(identite);
    }
}
