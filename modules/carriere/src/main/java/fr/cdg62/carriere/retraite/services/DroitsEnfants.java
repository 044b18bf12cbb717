package fr.cdg62.carriere.retraite.services;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The time not worked for a child that counts without retenue (code des pensions, L9 1° and R9): so many months for each
 * child, whether he was interrupted by a congé or worked part time, each part time de droit lasting itself so many months
 * for each child. Used up as the career goes.
 */
final class DroitsEnfants {
    private final ReglesRetraite regles;
    private final EnfantsAgent enfants;
    private BigDecimal nonTravailles = BigDecimal.ZERO;
    private int partiels;

    DroitsEnfants(ReglesRetraite regles, EnfantsAgent enfants) {
        this.regles = regles;
        this.enfants = enfants;
    }

    /** The most that counts, for an interruption that begins on a day. */
    Duree plafond(LocalDate jour) {
        return plafond(Reglage.CONGE_ENFANT, jour);
    }

    /** Whether a part time de droit counts in full on a day. */
    boolean ouvre(LocalDate jour) {
        return enfants.ouvre(jour, regles);
    }

    /** The first day of an interruption that counts no more; the day after it when all of it does. */
    LocalDate interrompre(Periode periode) {
        int reste = reste(periode.debut(), BigDecimal.ONE);
        LocalDate terme = terme(periode, reste);
        nonTravailles = nonTravailles.add(BigDecimal.valueOf(consommes(periode, terme, reste)));
        return terme;
    }

    /**
     * The first day of a part time de droit that does not count in full; the day after it when all of it does.
     *
     * @param nonTravaillee share of the time that is not worked, above 0
     */
    LocalDate reduire(Periode periode, BigDecimal nonTravaillee) {
        int partielRestant =
                plafond(Reglage.TEMPS_PARTIEL_ENFANT, periode.debut()).jours() - partiels;
        int reste = Math.min(reste(periode.debut(), nonTravaillee), partielRestant);
        LocalDate terme = terme(periode, reste);
        int jours = consommes(periode, terme, reste);
        partiels += jours;
        nonTravailles = nonTravailles.add(nonTravaillee.multiply(BigDecimal.valueOf(jours)));
        return terme;
    }

    private Duree plafond(Reglage reglage, LocalDate jour) {
        return Duree.mois(regles.valeur(reglage, jour).valeur().intValueExact() * enfants.nombre(regles));
    }

    private int reste(LocalDate jour, BigDecimal part) {
        return BigDecimal.valueOf(plafond(jour).jours())
                .subtract(nonTravailles)
                .max(BigDecimal.ZERO)
                .divide(part, 0, RoundingMode.DOWN)
                .intValueExact();
    }

    private static LocalDate terme(Periode periode, int reste) {
        LocalDate atteint = new Duree(reste).apres(periode.debut());
        return atteint.isAfter(periode.fin()) ? periode.fin().plusDays(1) : atteint;
    }

    private static int consommes(Periode periode, LocalDate terme, int reste) {
        return terme.isAfter(periode.fin()) ? Trentiemes.entre(periode.debut(), terme) : reste;
    }
}
