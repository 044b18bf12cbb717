package fr.cdg62.carriere.api.retraite.avis;

import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Demandes d'avis préalable: before a pension of invalidity, for a long career, an active category or a disability, the
 * employer asks the CNRACL whether the right exists. The employer must have « Accompagnement retraite CNRACL »; the agent
 * reads his own.
 */
@Local
public interface AvisPrealables {
    /**
     * Prepares a draft.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MISSION_NON_COUVERTE; RETRAITE_EN_COURS when one of this type waits
     *     for its opinion
     */
    AvisVue demander(NouvelAvis nouvel);

    /** One of them. */
    AvisVue lire(long id);

    /** Those of the careers the caller manages, or his own. */
    Page<LigneAvis> chercher(RechercheAvis recherche);

    /** Moves it along its life. */
    AvisVue survenir(long id, DemandeSurAvis demande, long version);

    /**
     * Attaches a PDF.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PIECE_NON_PDF; FMT_TAILLE; ETAT_TRANSITION_INTERDITE once the opinion
     *     is given
     */
    PieceDeposee joindre(long id, String nom, byte[] contenu);

    /** The file of a piece; every reading is journalled. */
    byte[] contenu(long id, long piece);
}
