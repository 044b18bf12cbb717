package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.LigneConvention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/**
 * A line of a convention and its id, which makes the key of what is billed of it.
 *
 * @param revisions quantities that concluded avenants gave it since, by date d'effet
 */
public record LigneNumerotee(long id, LigneConvention ligne, List<Revision> revisions) {

    public LigneNumerotee {
        revisions = List.copyOf(revisions);
    }

    /**
     * Quantity that the price of a year starts from; null where the grid reads its own metric. A fall on 1 January counts; a
     * rise, that day or later, is a complement of the year, which may have been billed already.
     */
    public BigDecimal quantiteInitiale(int annee) {
        LocalDate premierJanvier = LocalDate.of(annee, Month.JANUARY, 1);
        BigDecimal veille = quantiteAu(premierJanvier.minusDays(1));
        return veille == null ? null : veille.min(quantiteAu(premierJanvier));
    }

    /** Quantity in force on that day; null where the grid reads its own metric. */
    public BigDecimal quantiteAu(LocalDate jour) {
        BigDecimal quantite = ligne.quantite();
        for (Revision revision : revisions) {
            quantite = revision.dateEffet().isAfter(jour) ? quantite : revision.quantite();
        }
        return quantite;
    }

    /**
     * A quantity revised by an avenant.
     *
     * @param avenant number of the avenant
     */
    public record Revision(int avenant, LocalDate dateEffet, BigDecimal quantite) {}
}
