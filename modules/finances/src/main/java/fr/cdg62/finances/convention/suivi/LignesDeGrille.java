package fr.cdg62.finances.convention.suivi;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.tarif.GrillesTarifaires;
import fr.cdg62.finances.tarif.calcul.Grille;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The subscriptions that a convention leaves to the grid: the grid must know them, by the year, with a price. */
@ApplicationScoped
class LignesDeGrille {
    private static final String ANNUEL = "annuel";

    @Inject
    private GrillesTarifaires grilles;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private Horloge horloge;

    /**
     * Refuses what no billing run could price, and what is due once or by the month: it is billed as a prestation.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code lignes.prestation}, or on the field that
     *     the grid lacks to give a price
     */
    void exigerAnnuelles(NouvelleConvention nouvelle) {
        List<LigneConvention> lignes = nouvelle.lignes().stream()
                .filter(ligne -> ligne.montant() == null)
                .toList();
        if (lignes.isEmpty()) {
            return;
        }
        LocalDate jour = horloge.aujourdHui();
        LocalDate date = nouvelle.dateEffet().isAfter(jour) ? nouvelle.dateEffet() : jour;
        Grille grille = grilles.au(date);
        for (LigneConvention ligne : lignes) {
            Saisie.exiger(
                    grille.periodicite(nouvelle.mission(), ligne.prestation()).equals(ANNUEL),
                    "Cette prestation ne se facture pas chaque année : saisissez-la quand elle est faite.",
                    "lignes.prestation");
            chiffreur.chiffrer(nouvelle.siren(), nouvelle.mission(), ligne.prestation(), ligne.quantite(), date);
        }
    }

    /**
     * Refuses a revised quantity that no billing run could price.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on what the grid lacks to give a price
     */
    void exigerPrix(Convention convention, Avenant avenant) {
        if (avenant.ligne() != null) {
            LigneConvention ligne = convention.lignes().get(avenant.ligne() - 1).ligne();
            chiffreur.chiffrer(
                    convention.siren(),
                    convention.mission(),
                    ligne.prestation(),
                    avenant.quantite(),
                    avenant.dateEffet());
        }
    }
}
