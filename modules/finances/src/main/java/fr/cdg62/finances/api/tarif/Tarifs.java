package fr.cdg62.finances.api.tarif;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The tariff grid of the guide as dated data, and the price simulator that explains itself (specs finances §1). */
@Local
public interface Tarifs {

    /**
     * Prices a mission. Where the grid says nothing the answer is SUR_DEVIS, never zero.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE for an unknown prestation, a missing or an
     *     impossible figure (with its field), INTROUVABLE for an unknown mission or a collectivité out of the
     *     caller's reach,
     *     PARAMETRE_MANQUANT when no grid is in force at the date
     */
    SimulationVue simuler(DemandeSimulation demande);

    /**
     * The cheapest combination of storage packs that covers a need.
     *
     * @param go need in Go, 0 to 100 000
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE out of these bounds, PARAMETRE_MANQUANT when no
     *     pack is in force at the date
     */
    StockageVue stockage(int go, LocalDate date);

    /** The rows in force at a date: mission by mission in the order of the guide, then by bound. */
    List<TarifVue> grille(LocalDate date);
}
