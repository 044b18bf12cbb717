package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.suivi.ConventionsDeDemonstration;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fictitious conventions in force and prestations done under them, for collectivités that have none yet. */
@Stateless
public class DemonstrationPrestations implements EtapeDemarrage {

    private static final int ORDRE = 221;

    @Inject
    private ConventionsDeDemonstration conventions;

    @Inject
    private PrestationsEnregistrees enregistrees;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Inject
    @ConfigProperty(name = "cdg62.demonstration", defaultValue = "false")
    private boolean demonstration;

    @Override
    @PermitAll
    public int ordre() {
        return ORDRE;
    }

    @Override
    @PermitAll
    public String libelle() {
        return "Démonstration : conventions et prestations fictives";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        LocalDate effet = LocalDate.of(horloge.aujourdHui().getYear(), 1, 1);
        conventions
                .archivage("216200014", effet)
                .ifPresent(convention -> faire(convention, "MISE_EN_OEUVRE", effet, new BigDecimal("35")));
        conventions.archivageElectronique("216200022", effet);
        conventions
                .medecine("200072460", effet)
                .ifPresent(convention -> faire(convention, "DROIT_ENTREE", effet, new BigDecimal("12")));
    }

    private void faire(Convention convention, String prestation, LocalDate date, BigDecimal quantite) {
        Prestation faite = new Prestation(
                convention,
                new NouvellePrestation(convention.id(), prestation, date, quantite, "Donnée fictive"),
                chiffreur.chiffrer(convention.siren(), convention.mission(), prestation, quantite, date));
        enregistrees.ajouter(faite);
        journal.inscrire(new Inscription(faite.siren(), "PRESTATION:" + faite.id(), "SAISIE", "Donnée fictive"));
    }
}
