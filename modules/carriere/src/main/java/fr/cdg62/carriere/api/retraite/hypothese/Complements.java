package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.Valid;

/**
 * Hypotheses that only some estimations need, each null when nothing is said.
 *
 * @param pensions null: the minimum garanti is shown on condition that they are claimed and low enough
 * @param nbi null: no supplement
 * @param surcotisation null: part time counts for what it is
 * @param carriereLongue needed by a departure for a long career, unused otherwise
 * @param survivants of an agent who died: shares of his pension; unused otherwise
 */
public record Complements(
        @Valid AutresPensions pensions,
        @Valid BonificationIndiciaire nbi,
        @Valid Surcotisation surcotisation,
        @Valid CarriereLongue carriereLongue,
        @Valid Survivants survivants) {
    /** Nothing is said. */
    public static final Complements AUCUN = new Complements(null, null, null, null, null);
}
