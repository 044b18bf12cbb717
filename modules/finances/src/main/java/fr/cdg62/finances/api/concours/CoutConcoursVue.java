package fr.cdg62.finances.api.concours;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;

/**
 * A concours whose cost may be claimed.
 *
 * @param coutParLaureat what one appointment costs its employer: the whole over the candidates admitted, to the cent
 * @param rembourses appointments claimed so far, those cancelled apart
 */
public record CoutConcoursVue(
        long id,
        String libelle,
        String deliberation,
        LocalDate delibereeLe,
        Montant coutTotal,
        int admis,
        Montant coutParLaureat,
        long rembourses) {}
