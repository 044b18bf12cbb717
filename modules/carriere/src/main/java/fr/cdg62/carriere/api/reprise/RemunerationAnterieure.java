package fr.cdg62.carriere.api.reprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contractuel earned before his nomination, for the pay kept to him personally (décret n° 2016-596, art. 5 III).
 *
 * @param mensuelles gross monthly pays of the year before the nomination, one a month, twelve at most
 * @param primes gross monthly bonuses of the new post, deducted from the average; none when null
 */
public record RemunerationAnterieure(List<Mois> mensuelles, BigDecimal primes) {
    public RemunerationAnterieure {
        mensuelles = mensuelles == null ? List.of() : List.copyOf(mensuelles);
    }

    /**
     * One monthly pay.
     *
     * @param mois first day of the month
     * @param montant gross euros, positive
     */
    public record Mois(LocalDate mois, BigDecimal montant) {}
}
