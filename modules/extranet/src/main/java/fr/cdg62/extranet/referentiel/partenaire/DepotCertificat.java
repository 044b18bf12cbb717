package fr.cdg62.extranet.referentiel.partenaire;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The certificate deposited for a partner. */
@Schema(description = "Certificat déposé pour un partenaire")
public record DepotCertificat(
        @Schema(description = "Certificat X.509 au format PEM")
        @NotBlank(message = "Collez le certificat au format PEM.")
        String certificat) {}
