package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cohort of those who reach 60 in the year after next; opened once. */
@Stateless
@PermitAll
public class DemonstrationCohorte implements EtapeDemarrage {
    private static final int ORDRE = 427;
    private static final int AGE = 60;

    @Inject
    private CohortesEnBase cohortes;

    @Inject
    private TenueCohortes tenue;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Démonstration : cohorte du droit à l'information";
    }

    @Override
    public void executer() {
        int annee = horloge.aujourdHui().getYear() + 2;
        if (demonstration && cohortes.aucune()) {
            tenue.ouvrir(new NouvelleCohorte(annee, annee - AGE, TypeInformation.EIG));
        }
    }
}
