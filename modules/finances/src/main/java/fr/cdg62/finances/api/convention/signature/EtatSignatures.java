package fr.cdg62.finances.api.convention.signature;

import fr.cdg62.finances.api.convention.EtatConvention;
import java.util.List;

/**
 * Where the signatures of a convention stand.
 *
 * @param attendues parties that must still sign
 */
public record EtatSignatures(
        long convention, String siren, EtatConvention etat, List<Partie> recues, List<Partie> attendues) {

    /** True when every party has signed. */
    public boolean completes() {
        return attendues.isEmpty();
    }
}
