package fr.cdg62.finances.chiffrage;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Prices one line for a collectivité the caller has already been checked for; works in batch threads too. */
public interface Chiffreur {

    /**
     * The price of the grid in force at the date.
     *
     * @param quantite null when the grid reads its own metric (population, effectif)
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code prestation} where the grid has no price
     *     of its own (« sur devis », external quote), and what the simulator refuses
     */
    LignePrix chiffrer(String siren, String mission, String prestation, BigDecimal quantite, LocalDate date);
}
