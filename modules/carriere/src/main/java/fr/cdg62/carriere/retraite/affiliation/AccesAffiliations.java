package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Who may see or move an affiliation: its employer, even once the agent has another one, and the CdG; the agent reads his
 * own.
 */
@ApplicationScoped
class AccesAffiliations {
    private static final String MISSION = "COMPTES_CNRACL";

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    /** INTROUVABLE for a stranger, MISSION_NON_COUVERTE for an employer without the mission. */
    void exiger(String siren) {
        carrieres.exigerCollectivite(siren);
        exigerMission(siren);
    }

    /** The same, but for the agent whose affiliation it is. */
    void exigerLecture(String siren, long agent) {
        if (!acces.agent().equals(OptionalLong.of(agent))) {
            exiger(siren);
        }
    }

    void exigerMission(String siren) {
        catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
    }

    /** The roles of the caller on the affiliations of an employer. */
    Predicate<String> roles(String siren) {
        return acces.roles(siren);
    }
}
