package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.socle.parametre.Datee;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Rates of the contributions, in percent. */
@FunctionalInterface
public interface Taux {

    /**
     * Rate of a contribution in force in the month worked (R-COT-10).
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PARAMETRE_MANQUANT when no rate is known for the month
     */
    Datee<BigDecimal> du(Contribution contribution, YearMonth mois);
}
