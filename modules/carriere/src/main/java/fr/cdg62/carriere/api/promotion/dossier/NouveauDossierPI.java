package fr.cdg62.carriere.api.promotion.dossier;

import java.time.LocalDate;

/**
 * An agent to propose.
 *
 * @param carriere id of the career by which he is proposed
 * @param grade code of the grade proposed
 * @param attestationLe date of the CNFPT's attestation of formation de professionnalisation; null while it is missing
 * @param examenLe day of the examen professionnel passed, null when there is none
 * @param voie null for the rule, QUOTA
 * @param sgm services of secrétaire général de mairie, for the ways that rest on them; null otherwise
 */
public record NouveauDossierPI(
        long campagne,
        long carriere,
        String grade,
        LocalDate attestationLe,
        LocalDate examenLe,
        VoiePI voie,
        ServicesSgm sgm) {

    public NouveauDossierPI {
        voie = voie == null ? VoiePI.QUOTA : voie;
    }
}
