package fr.cdg62.finances.api.penalite;

import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Penalties for late payment of cotisations (R-COT-7). The law copies the periodicity of the URSSAF on the CdG, not its
 * penalties: none is due unless the conseil d'administration voted it. Reserved to CDG_FINANCES.
 */
@Local
public interface Penalites {

    /** What is in force today. */
    RegimePenalite regime();

    /**
     * What the late payment of a titre de cotisation costs, at the rates in force on its last day to pay.
     *
     * @param titre number of the titre, such as {@code TIT-2026-00001}
     * @param versement day on which it was paid, or would be
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE when there is no such titre, SAISIE_INVALIDE when it
     *     claims no cotisation or a value is missing, PENALITE_NON_VOTEE when no vote was in force on that last day
     */
    PenaliteVue calculer(String titre, LocalDate versement);
}
