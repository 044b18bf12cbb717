package fr.cdg62.carriere.promotion.document;

import java.util.List;

/**
 * What the documents of a campaign print.
 *
 * @param quotas one row by cadre d'emplois
 * @param dossiers one row by dossier, the best points first
 */
public record BilanCampagne(String annee, String date, List<LigneQuota> quotas, List<LigneDossier> dossiers) {

    /** The quota of a cadre d'emplois. */
    public record LigneQuota(
            String cadre, String recrutements, String effectif, String nombre, String modalite, String motif) {}

    /** A dossier at the arbitration. */
    public record LigneDossier(
            String cadre,
            String agent,
            String collectivite,
            String voie,
            String points,
            String decision,
            String motif) {}
}
