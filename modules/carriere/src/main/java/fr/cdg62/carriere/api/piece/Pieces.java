package fr.cdg62.carriere.api.piece;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * The pieces of the dossiers (mission DOSSIER). The collectivité deposits, the gestionnaire of the CDG controls and
 * files; he has no control of legality but signals anomalies to the employer.
 */
@Local
public interface Pieces {
    /**
     * What the control at arrival would say of a deposit, without the file.
     *
     * @param agent identity in the référentiel; INTROUVABLE for an agent the caller may not see
     */
    ControleVue controler(long agent, NouvellePiece piece);

    /**
     * Deposits a piece. A blocking anomaly refuses it with its own code and field; the others are kept with it. The
     * first act of nomination opens the dossier.
     *
     * @param nom name of the file, ending in .pdf
     */
    PieceVue deposer(long agent, NouvellePiece piece, String nom, byte[] contenu);

    PieceVue lire(long id);

    /** The file itself; the reading is recorded like that of the dossier. */
    byte[] contenu(long id, MotifConsultation motif);

    Page<LignePiece> chercher(RecherchePieces recherche);

    /** Makes an event happen, within the roles of the caller. */
    PieceVue survenir(long id, DemandePiece demande, long version);
}
