package fr.cdg62.extranet.referentiel.partenaire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quota asked for a partner. */
@Schema(description = "Quota demandé pour un partenaire")
public record DemandeQuota(
        @Schema(description = "Messages admis par minute, de 1 à 100 000 ; absent : le quota général", nullable = true)
        Integer quotaParMinute) {}
