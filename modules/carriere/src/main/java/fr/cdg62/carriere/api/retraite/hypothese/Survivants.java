package fr.cdg62.carriere.api.retraite.hypothese;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The survivors of an agent who died, for the réversion of his pension.
 *
 * @param conjoints spouse and divorced spouses; five at most, empty or null for none
 * @param orphelins children under the age of the text; 0 to 20
 */
public record Survivants(
        @Size(max = 5, message = "Cinq conjoints et anciens conjoints au plus.")
        List<@Valid Conjoint> conjoints,

        @Min(value = 0, message = "De 0 à 20 orphelins.") @Max(value = 20, message = "De 0 à 20 orphelins.")
        int orphelins) {
    public Survivants {
        conjoints = conjoints == null ? List.of() : List.copyOf(conjoints);
    }
}
