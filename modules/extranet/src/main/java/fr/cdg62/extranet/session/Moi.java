package fr.cdg62.extranet.session;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The caller, with what he may do today.
 *
 * @param identifiant account
 * @param nom name of the person
 * @param cdg whether he holds a CDG role
 * @param agent the agent whose own account it is, null for any other account
 * @param habilitations roles held today
 */
@Schema(name = "Moi")
public record Moi(
        @Schema(example = "secretaire") String identifiant,
        @Schema(example = "Claire Fictive") String nom,
        boolean cdg,

        @Schema(nullable = true, example = "51") Long agent,

        List<HabilitationTenue> habilitations) {

    /**
     * A role held today.
     *
     * @param siren collectivité, null for a CDG role
     * @param nom name of the collectivité, null for a CDG role
     * @param role code of the role
     * @param missions codes of the missions open to the collectivité today, whole or restricted; none for a CDG role
     */
    @Schema(name = "HabilitationTenue")
    public record HabilitationTenue(
            @Schema(example = "216200014", nullable = true) String siren,

            @Schema(example = "Ablain-Saint-Nazaire", nullable = true)
            String nom,

            @Schema(example = "COLLECTIVITE_GESTIONNAIRE") String role,

            @Schema(example = "[\"DOSSIER\"]") List<String> missions) {}
}
