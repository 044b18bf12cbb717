package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** One instalment of an ECHEANCIER; rang from 1. */
public record Echeance(int rang, LocalDate date, Montant montant) {

    /** The instalments: equal, remainder cents on the last, the first one on the date d'effet. */
    public static List<Echeance> plan(LigneConvention ligne, LocalDate dateEffet) {
        List<Montant> parts = ligne.montant().repartir(ligne.nombreEcheances());
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i -> new Echeance(i + 1, dateEffet.plusMonths((long) i * ligne.intervalleMois()), parts.get(i)))
                .toList();
    }
}
