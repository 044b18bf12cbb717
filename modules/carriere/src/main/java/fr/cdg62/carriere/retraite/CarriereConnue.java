package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Valeur;
import java.time.LocalDate;

/**
 * One of the careers of an agent, as it is known now.
 *
 * @param siren employer today
 * @param visible whether the caller may see what it says
 */
public record CarriereConnue(String siren, boolean visible, Chronologie chronologie) {
    /** Employer on a day: that of today where no act says it. */
    public String employeur(LocalDate jour) {
        return chronologie.emploi(jour).map(Valeur.DEmploi::siren).orElse(siren);
    }
}
