package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A file deposited in a dossier de retraite or with a demande d'avis; never changes. */
@Entity
@Table(name = "carriere_retraite_piece")
class PieceRetraite extends EntiteBase {
    @Column(name = "objet_id", updatable = false)
    private long objet;

    @Column(updatable = false)
    private String type;

    @Column(name = "document_id", updatable = false)
    private long document;

    @Column(updatable = false)
    private String nom;

    @Column(updatable = false)
    private long taille;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private String par;

    protected PieceRetraite() {}

    PieceRetraite(long objet, PieceRecue recue) {
        this.objet = objet;
        this.type = recue.type();
        this.document = recue.document();
        this.nom = recue.nom();
        this.taille = recue.taille();
        this.sha256 = recue.sha256();
        this.par = recue.par();
    }

    boolean estDe(long unObjet) {
        return objet == unObjet;
    }

    long document() {
        return document;
    }

    PieceDeposee vue() {
        return new PieceDeposee(id(), type, nom, taille, sha256, par, creeLe());
    }
}
