package fr.cdg62.carriere.api.retraite.anomalie;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An anomaly that the CNRACL reports.
 *
 * @param carriere career of the agent with the employer who declares
 * @param mois any day of the month declared, not in the future
 * @param code AUTRE: code of the CNRACL, 1 to 40 characters
 * @param libelle AUTRE: what is wrong, 1 to 500 characters
 * @param traitement RETENUE: traitement indiciaire brut declared, in euros
 * @param retenue RETENUE: retenue declared, in euros
 */
public record NouvelleAnomalieDi(
        @NotNull(message = "Indiquez la carrière de l'agent.")
        Long carriere,

        @NotNull(message = "Indiquez le mois déclaré.") LocalDate mois,

        @NotNull(message = "Indiquez la nature de l'anomalie.")
        NatureAnomalieDi nature,

        String code,
        String libelle,

        @DecimalMin(value = "0", message = "Un montant n'est pas négatif.")
        @Digits(integer = 8, fraction = 2, message = "Un montant en euros, au centime.")
        BigDecimal traitement,

        @DecimalMin(value = "0", message = "Un montant n'est pas négatif.")
        @Digits(integer = 8, fraction = 2, message = "Un montant en euros, au centime.")
        BigDecimal retenue) {}
