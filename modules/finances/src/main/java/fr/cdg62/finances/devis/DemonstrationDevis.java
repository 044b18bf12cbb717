package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.LigneChiffree;
import fr.cdg62.finances.api.devis.LigneTarifee;
import fr.cdg62.finances.api.devis.NouveauDevis;
import fr.cdg62.finances.api.devis.RechercheDevis;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.valeur.Montant;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few fictitious devis, for collectivités that have none yet. */
@Stateless
public class DemonstrationDevis implements EtapeDemarrage {

    private static final int ORDRE = 220;

    @Inject
    private DevisEnregistres enregistres;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private EmissionDevis emission;

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
        return "Démonstration : devis fictifs";
    }

    @Override
    @PermitAll
    public void executer() {
        if (!demonstration) {
            return;
        }
        emettre(new NouveauDevis(
                "216200014",
                "ARCHIVAGE",
                "Classement des archives communales",
                horloge.aujourdHui(),
                List.of(new LigneTarifee("MISE_EN_OEUVRE", new BigDecimal("70"))),
                List.of()));
        emettre(new NouveauDevis(
                "200072460",
                "SECU_DATA",
                "Sécurisation des données d'un établissement public",
                horloge.aujourdHui(),
                List.of(),
                List.of(new LigneChiffree(
                        "Mise en service et accompagnement",
                        BigDecimal.ONE,
                        "an",
                        Montant.de("1200.00"),
                        "Établissement public : hors grille, sur devis"))));
    }

    private void emettre(NouveauDevis demande) {
        LocalDate jour = horloge.aujourdHui();
        RechercheDevis recherche = new RechercheDevis(demande.siren(), null, null, new DemandePage(0, 1, null));
        if (enregistres.chercher(recherche, jour).total() > 0) {
            return;
        }
        Devis devis = new Devis(
                demande.siren(),
                demande.mission(),
                demande.objet(),
                demande.dateTarif(),
                new ChiffrageDevis(chiffreur).lignes(demande, jour, role -> true));
        enregistres.ajouter(devis);
        journal.inscrire(new Inscription(devis.siren(), EmissionDevis.objet(devis), "CREE", demande.objet()));
        emission.emettre(devis, role -> true);
    }
}
