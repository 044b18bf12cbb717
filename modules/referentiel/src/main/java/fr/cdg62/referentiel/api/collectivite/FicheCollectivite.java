package fr.cdg62.referentiel.api.collectivite;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the référentiel knows of a collectivité's identity.
 *
 * @param collectivite its identity
 * @param codesPostaux comma-separated
 * @param etat active or merged
 * @param sirenAbsorbante collectivité it merged into, null while active
 * @param fusionneeLe day of the merger, null while active
 * @param etablissements seat first, then by SIRET
 * @param populations latest year first
 * @param effectifs versions in force, latest first
 */
public record FicheCollectivite(
        CollectiviteVue collectivite,
        String codesPostaux,
        EtatCollectivite etat,
        String sirenAbsorbante,
        LocalDate fusionneeLe,
        List<EtablissementVue> etablissements,
        List<PopulationVue> populations,
        List<EffectifVue> effectifs) {}
