package fr.cdg62.extranet.cotisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the CdG refuses a declaration.
 *
 * @param motif reason, in French, 1 to 500 characters
 */
public record Rejet(
        @Schema(example = "La base du régime général semble avoir été oubliée.")
        @NotBlank(message = "Dites à la collectivité pourquoi sa déclaration est rejetée.")
        @Size(max = 500, message = "Le motif du rejet compte au plus 500 caractères.")
        String motif) {}
