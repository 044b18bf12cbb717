package fr.cdg62.carriere.api.fmpe;

import fr.cdg62.carriere.api.avancement.GradePromouvables;
import jakarta.ejb.Local;
import java.util.List;

/**
 * The fonctionnaires momentanément privés d'emploi taken in charge by the CdG compete for the avancement de grade within
 * the CdG (CGFP, art. L542-16), whichever body employed them before.
 */
@Local
public interface PromouvablesFmpe {
    /**
     * Who, among those in charge today or on 31 December, meets the conditions of which grade in the year; nothing is
     * recorded.
     *
     * @param annee the current year or the next; SAISIE_INVALIDE otherwise
     * @return by grade, without maximum: the rate counts all those of the tableau of the CdG, its own agents included
     */
    List<GradePromouvables> de(int annee);
}
