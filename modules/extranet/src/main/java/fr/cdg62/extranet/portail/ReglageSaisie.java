package fr.cdg62.extranet.portail;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator sets of an application. */
@Schema(name = "ReglageApplication")
public record ReglageSaisie(
        @Schema(
                description = "https, sur un des hôtes de l'application ; absente : adresse inconnue",
                example = "https://www.emploi-territorial.fr/",
                nullable = true)
        String url,

        @NotNull(message = "Dites si l'application est montrée.") @Schema(example = "true")
        Boolean actif) {

    /** The address asked for, null when the field is empty. */
    String adresse() {
        return url == null || url.isBlank() ? null : url;
    }
}
