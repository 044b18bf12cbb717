package fr.cdg62.carriere.retraite.services;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The stretches of the careers of an agent up to a day, in order and without overlap. */
public record Services(List<PeriodeService> periodes) {
    private static final int DECIMALES = 4;

    public Services {
        periodes = List.copyOf(periodes);
    }

    /** Services that open the right and count for the insurance, whatever the working time; in days. */
    public int joursEffectifs() {
        return comptees().mapToInt(PeriodeService::jours).sum();
    }

    /** The same from a day on. */
    public int joursEffectifsDepuis(LocalDate jour) {
        return comptees().mapToInt(periode -> periode.depuis(jour)).sum();
    }

    /** Whether a day counts. */
    public boolean comptent(LocalDate jour) {
        return comptees().anyMatch(periode -> periode.periode().contient(jour));
    }

    /** Services that make the rate, each reduced to its share of full time; in days. */
    public BigDecimal joursLiquidation() {
        return comptees()
                .map(periode -> periode.fraction().multiply(BigDecimal.valueOf(periode.jours())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    /** What reduced working time takes off these, from a day to the eve of another; in days. */
    public BigDecimal joursReduits(LocalDate du, LocalDate lendemain) {
        return comptees()
                .map(periode -> BigDecimal.ONE
                        .subtract(periode.fraction())
                        .multiply(BigDecimal.valueOf(periode.entre(du, lendemain))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    /** Whether some of them count for less than full time. */
    public boolean reduits() {
        return comptees().anyMatch(periode -> periode.fraction().compareTo(BigDecimal.ONE) < 0);
    }

    /** Those that count. */
    public Stream<PeriodeService> comptees() {
        return periodes.stream().filter(PeriodeService::compte);
    }
}
