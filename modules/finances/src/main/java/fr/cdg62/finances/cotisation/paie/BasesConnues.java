package fr.cdg62.finances.cotisation.paie;

import fr.cdg62.socle.valeur.Montant;
import java.time.YearMonth;
import java.util.Map;

/** The bases of the pay made by the CdG. */
public interface BasesConnues {

    /** Base in force of each month known between two months, both included. */
    Map<YearMonth, Montant> entre(String siren, YearMonth du, YearMonth au);
}
