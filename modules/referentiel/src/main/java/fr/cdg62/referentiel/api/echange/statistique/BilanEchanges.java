package fr.cdg62.referentiel.api.echange.statistique;

import java.time.LocalDate;
import java.util.List;

/**
 * What partner systems sent over a period, both days included.
 *
 * @param partenaire the only one counted, or {@code null} for all, unknown senders included
 * @param dureeMoyenneMs mean time to answer, in milliseconds; 0 without message
 * @param dureeMaxMs longest time to answer, in milliseconds; 0 without message
 * @param jours every day of the period in order, those without message included
 * @param fautes the most frequent first
 * @param partenaires those that sent the most first, {@link StatistiquesEchanges#PARTENAIRES_MAX} at most
 */
public record BilanEchanges(
        String partenaire,
        LocalDate du,
        LocalDate au,
        long recus,
        long refuses,
        long incidents,
        long dureeMoyenneMs,
        long dureeMaxMs,
        List<JourEchanges> jours,
        List<FauteEchanges> fautes,
        List<PartenaireEchanges> partenaires) {}
