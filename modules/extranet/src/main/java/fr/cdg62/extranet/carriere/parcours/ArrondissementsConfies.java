package fr.cdg62.extranet.carriere.parcours;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entrusted to a gestionnaire de carrières. */
@Schema(description = "Portefeuille d'un gestionnaire de carrières")
public record ArrondissementsConfies(
        @Schema(
                description = "Arrondissements ; le texte vide désigne les structures qui n'en ont pas",
                example = "[\"Arras\", \"Lens\"]")
        @NotNull(message = "Indiquez les arrondissements, ou une liste vide.")
        List<String> arrondissements) {}
