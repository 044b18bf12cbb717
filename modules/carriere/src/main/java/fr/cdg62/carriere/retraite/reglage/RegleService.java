package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;

/**
 * Whether a kind of time counts at the CNRACL.
 *
 * @param nature STATUT, POSITION or CONGE
 * @param code statut, position or congé
 * @param motif reason of the position, empty for all those without a rule of their own
 */
public record RegleService(String nature, String code, String motif, Effet effet, Periode periode, Source source) {
    /** Whether it counts. */
    public enum Effet {
        COMPTE,
        /** Counts within the months allowed for each child. */
        PLAFONNE,
        EXCLU
    }
}
