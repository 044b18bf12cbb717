package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.valeur.Montant;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Progress of a billing run.
 *
 * @param total debtors to look at
 * @param faits debtors looked at, with or without something to bill, refusals included
 * @param factures factures created
 * @param montant sum of the factures created
 * @param erreurs debtors refused, each with its line
 * @param parMinute debtors per minute since the start
 */
public record AvancementVue(
        long id,
        String mission,
        LocalDate debut,
        LocalDate fin,
        EtatCampagne etat,
        int total,
        int faits,
        int factures,
        Montant montant,
        int erreurs,
        int parMinute,
        Instant lanceeLe,
        Instant finieLe) {}
