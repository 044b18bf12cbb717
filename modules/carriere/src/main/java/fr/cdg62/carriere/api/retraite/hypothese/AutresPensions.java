package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The pensions of the other schemes, which the minimum garanti looks at (code des pensions, L17): they must all be
 * claimed, and their total may reduce it.
 *
 * @param pensionsDemandees whether the agent claims all those he has a right to
 * @param autresPensions their gross total in euros a month, basic and complementary schemes; 0 to 20 000
 */
public record AutresPensions(
        @NotNull(message = "Dites si les autres pensions sont toutes demandées.")
        Boolean pensionsDemandees,

        @NotNull(message = "Indiquez le total des autres pensions, 0 s'il n'y en a pas.")
        @DecimalMin(value = "0", message = "De 0 à 20 000 € par mois.")
        @DecimalMax(value = "20000", message = "De 0 à 20 000 € par mois.")
        @Digits(integer = 5, fraction = 2, message = "Deux décimales au plus.")
        BigDecimal autresPensions) {}
