package fr.cdg62.carriere.api.reprise;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.duree.Duree;

/**
 * One scheme computed.
 *
 * @param regle code of the rule: {@code C-ART5-I}
 * @param libelle what it takes, in French
 * @param prise length of services taken; null when the scheme cannot be computed or places without a length
 * @param classement the place it gives, with its trace; null when it cannot be computed
 * @param refus why it cannot be computed, naming the article to obtain; null when it was
 * @param meilleur whether no other gives a higher place
 * @param parDefaut whether it applies unless the agent asks for another
 */
public record ScenarioReprise(
        String regle,
        String libelle,
        Duree prise,
        Classement classement,
        String refus,
        boolean meilleur,
        boolean parDefaut) {
    /** The rule that takes nothing. */
    public static final String SANS_REPRISE = "SANS-REPRISE";

    /** The same, marked. */
    public ScenarioReprise marque(boolean leMeilleur, boolean leDefaut) {
        return new ScenarioReprise(regle, libelle, prise, classement, refus, leMeilleur, leDefaut);
    }
}
