package fr.cdg62.carriere.retraite.services;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A stretch, judged.
 *
 * @param periode first and last day
 * @param fraction share of full time retained for the rate; 0 when it does not count
 * @param compte whether it counts
 * @param libelle what the agent was doing, in words
 * @param source rule that says it
 * @param gratuite share of full time that counts though a part time de droit for a child did not work it, 0 beyond the
 *     limit; null where there is no such part time
 */
public record PeriodeService(
        Periode periode, BigDecimal fraction, boolean compte, String libelle, Source source, BigDecimal gratuite) {
    /** Real length, in days of months of thirty days. */
    public int jours() {
        return depuis(periode.debut());
    }

    /** The same from a day on. */
    int depuis(LocalDate jour) {
        return entre(jour, periode.fin().plusDays(1));
    }

    /** The same from a day to the eve of another. */
    int entre(LocalDate jour, LocalDate lendemain) {
        LocalDate debut = periode.debut().isAfter(jour) ? periode.debut() : jour;
        LocalDate suite = periode.fin().plusDays(1);
        return Trentiemes.entre(debut, suite.isBefore(lendemain) ? suite : lendemain);
    }

    /** Whether the other goes on with the same. */
    boolean seProlonge(PeriodeService autre) {
        return periode.fin().plusDays(1).equals(autre.periode.debut())
                && compte == autre.compte
                && fraction.compareTo(autre.fraction) == 0
                && libelle.equals(autre.libelle)
                && source.equals(autre.source)
                && estGratuiteComme(autre);
    }

    private boolean estGratuiteComme(PeriodeService autre) {
        return gratuite == null
                ? autre.gratuite == null
                : autre.gratuite != null && gratuite.compareTo(autre.gratuite) == 0;
    }

    PeriodeService jusquA(PeriodeService autre) {
        return new PeriodeService(
                Periode.entre(periode.debut(), autre.periode.fin()), fraction, compte, libelle, source, gratuite);
    }
}
