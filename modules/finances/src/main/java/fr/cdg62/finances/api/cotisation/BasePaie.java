package fr.cdg62.finances.api.cotisation;

import fr.cdg62.socle.valeur.Montant;
import java.time.YearMonth;

/**
 * What the pay that the CdG made says of a month.
 *
 * @param base base of the CNFPT contribution in the DSN, in euros, zero or more
 * @param reference of the DSN, 1 to 60 characters
 */
public record BasePaie(YearMonth mois, Montant base, String reference) {}
