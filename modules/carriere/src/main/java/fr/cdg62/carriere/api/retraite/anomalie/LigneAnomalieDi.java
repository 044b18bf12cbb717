package fr.cdg62.carriere.api.retraite.anomalie;

import java.time.LocalDate;

/**
 * A row of the list.
 *
 * @param mois first day of the month declared
 * @param limite last day for the employer to correct, null before he is asked
 */
public record LigneAnomalieDi(
        long id,
        String agent,
        String siren,
        LocalDate mois,
        NatureAnomalieDi nature,
        String code,
        EtatAnomalieDi etat,
        LocalDate limite) {}
