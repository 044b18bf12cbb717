package fr.cdg62.extranet.cotisation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when a declaration is awaited.
 *
 * @param siren the collectivité
 * @param mois month asked about
 * @param echeance last day to declare, null when nothing is owed
 */
public record EcheanceDeclaration(
        @Schema(example = "216200014") String siren,
        @Schema(example = "2026-01") String mois,
        @Schema(example = "2026-02-15", nullable = true) LocalDate echeance) {}
