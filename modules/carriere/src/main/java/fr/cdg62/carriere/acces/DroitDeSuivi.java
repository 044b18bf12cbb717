package fr.cdg62.carriere.acces;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The follow-up of careers comes with the mission « dossier individuel », which the socle commun does not have
 * (specification numérique, § 1.0): an employer without it is refused, even for its own agents. The CdG and the agent
 * himself read whatever the employer's membership.
 */
@ApplicationScoped
public class DroitDeSuivi {
    private static final String MISSION = "DOSSIER";

    @Inject
    private Acces acces;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Horloge horloge;

    /** MISSION_NON_COUVERTE when the caller reads as an employer that does not have the mission today. */
    public void exiger(String siren) {
        if (estEmployeur()) {
            catalogue.exigerMission(siren, MISSION, horloge.aujourdHui());
        }
    }

    /** Those of these employers for which the caller may read; MISSION_NON_COUVERTE when there is none. */
    public Set<String> ouverts(Set<String> sirens) {
        if (!estEmployeur()) {
            return sirens;
        }
        Set<String> ouverts = sirens.stream().filter(this::estOuvert).collect(Collectors.toSet());
        if (ouverts.isEmpty()) {
            sirens.stream().findFirst().ifPresent(this::exiger);
        }
        return ouverts;
    }

    private boolean estEmployeur() {
        return !acces.estCdg() && acces.agent().isEmpty();
    }

    private boolean estOuvert(String siren) {
        return catalogue.droits(siren, horloge.aujourdHui()).stream()
                .anyMatch(
                        droit -> droit.mission().equals(MISSION) && droit.etat().estOuverte());
    }
}
