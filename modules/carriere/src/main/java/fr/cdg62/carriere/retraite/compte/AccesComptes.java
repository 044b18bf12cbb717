package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.identite.Identites;
import fr.cdg62.carriere.retraite.CarrieresDeLAgent;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who may see or correct an account: whoever has to do with one career of the agent, by that career, whose employer must
 * have the mission.
 */
@ApplicationScoped
public class AccesComptes {
    private static final String MISSION = "COMPTES_CNRACL";

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private CarrieresDeLAgent carrieresDeLAgent;

    @Inject
    private Identites identites;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    /** The career by which the caller may read; INTROUVABLE for a stranger. */
    Identite lecteur(CompteIndividuel compte) {
        long agent = identites.de(compte.carriere()).agentId();
        carrieres.exigerLectureAgent(agent);
        return par(agent, compte);
    }

    /** The career by which the caller may correct; INTROUVABLE for a stranger, and for the agent himself. */
    Identite gestionnaire(CompteIndividuel compte) {
        long agent = identites.de(compte.carriere()).agentId();
        carrieres.exigerGestionAgent(agent);
        return par(agent, compte);
    }

    /** MISSION_NON_COUVERTE when the employer does not have it today. */
    void exigerMission(Identite identite) {
        catalogue.exigerMission(identite.siren(), MISSION, horloge.aujourdHui());
    }

    /** Who calls. */
    String acteur() {
        return acces.acteur();
    }

    private Identite par(long agent, CompteIndividuel compte) {
        Identite identite =
                identites.de(carrieresDeLAgent.visible(agent, compte.carriere()).orElseThrow());
        exigerMission(identite);
        return identite;
    }
}
