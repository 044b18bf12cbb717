package fr.cdg62.carriere.api.retraite.anomalie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * An anomaly.
 *
 * @param mois first day of the month declared
 * @param code of the exchanges, or of the CNRACL
 * @param constat what is wrong, in French, with the computation
 * @param source text the computation rests on, empty without computation
 * @param limite last day for the employer to correct, null before he is asked
 * @param relances how many times he was asked again
 * @param note what remains, null before a first relance
 * @param correction what was corrected, null before
 * @param dsn first day of the month of the DSN that carries the correction, null before
 * @param possibles what the caller may do now
 * @param version for {@code If-Match}
 */
public record AnomalieDiVue(
        long id,
        long carriere,
        String agent,
        String siren,
        LocalDate mois,
        NatureAnomalieDi nature,
        String code,
        BigDecimal traitement,
        BigDecimal retenue,
        String constat,
        String source,
        EtatAnomalieDi etat,
        LocalDate signaleeLe,
        LocalDate limite,
        int relances,
        String note,
        String correction,
        LocalDate dsn,
        Set<EvenementAnomalieDi> possibles,
        long version) {}
