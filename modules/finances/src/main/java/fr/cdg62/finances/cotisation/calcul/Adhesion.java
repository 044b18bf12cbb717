package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import java.util.List;

/**
 * Membership of a collectivité in a month, as far as cotisations go.
 *
 * @param additionnelle whether an affiliated collectivité opted for the additional missions
 */
public record Adhesion(RegimeAffiliation regime, boolean additionnelle) {

    /** No membership at all. */
    public static final Adhesion AUCUNE = new Adhesion(RegimeAffiliation.NON_AFFILIE, false);

    /** What this membership makes due; empty when nothing is. */
    public List<Contribution> contributions() {
        return switch (regime) {
            case AFFILIE_OBLIGATOIRE, AFFILIE_VOLONTAIRE ->
                additionnelle ? List.of(Contribution.OBL, Contribution.ADD) : List.of(Contribution.OBL);
            case SOCLE_COMMUN -> List.of(Contribution.SOC);
            case NON_AFFILIE -> List.of();
        };
    }

    String texte() {
        return switch (regime) {
            case AFFILIE_OBLIGATOIRE -> "affiliation obligatoire" + option();
            case AFFILIE_VOLONTAIRE -> "affiliation volontaire" + option();
            case SOCLE_COMMUN -> "adhésion au socle commun";
            case NON_AFFILIE -> "ni affiliation ni adhésion";
        };
    }

    private String option() {
        return additionnelle ? " avec missions additionnelles" : " sans missions additionnelles";
    }
}
