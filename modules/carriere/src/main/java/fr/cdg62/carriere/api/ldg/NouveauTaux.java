package fr.cdg62.carriere.api.ldg;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A rate of promotion voted by the assembly.
 *
 * @param grade code of the grade reached
 * @param pourcentage 0 to 100, two decimals at most
 * @param arrondi chosen by the same deliberation
 * @param deliberation its number, 1 to 120 characters
 * @param delibereeLe today at the latest
 * @param cstLe day on which the comité social territorial was consulted, at the latest that of the deliberation
 */
public record NouveauTaux(
        String siren,
        String grade,
        BigDecimal pourcentage,
        ArrondiRatio arrondi,
        String deliberation,
        LocalDate delibereeLe,
        LocalDate cstLe) {}
