package fr.cdg62.extranet.referentiel.collectivite;

import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A head-count with its totals.
 *
 * @param comptesPourSeuil titulaires and stagiaires à temps complet, who count for the threshold of 350 agents
 * @param total all agents
 */
@Schema(name = "Effectif")
public record EffectifJson(
        @Schema(example = "2026-01-01") LocalDate date,
        int titulairesTempsComplet,
        int stagiairesTempsComplet,
        int titulairesTempsNonComplet,
        int contractuels,

        @Schema(description = "Titulaires et stagiaires à temps complet, comptés pour le seuil d'affiliation")
        int comptesPourSeuil,

        int total) {
    static EffectifJson de(EffectifVue e) {
        return new EffectifJson(
                e.date(),
                e.titulairesTempsComplet(),
                e.stagiairesTempsComplet(),
                e.titulairesTempsNonComplet(),
                e.contractuels(),
                e.comptesPourSeuil(),
                e.total());
    }
}
