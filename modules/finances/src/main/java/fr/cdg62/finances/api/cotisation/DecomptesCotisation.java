package fr.cdg62.finances.api.cotisation;

import jakarta.ejb.Local;

/** The « décompte de cotisation » as the document sent to the collectivité. */
@Local
public interface DecomptesCotisation {

    /**
     * The décompte of a declaration, PDF/A, made again from the facts at each call.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee INTROUVABLE for another collectivité's declaration,
     *     ETAT_TRANSITION_INTERDITE for a BROUILLON
     */
    byte[] pdf(long id);
}
