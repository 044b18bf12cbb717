package fr.cdg62.finances.api.cotisation.calcul;

import fr.cdg62.socle.valeur.Montant;
import java.time.YearMonth;

/**
 * A month whose base declared is not the one of the pay made by the CdG (R-COT-13).
 *
 * @param paie base of the CNFPT contribution in the DSN
 */
public record EcartPaie(YearMonth mois, Montant base, Montant paie) {}
