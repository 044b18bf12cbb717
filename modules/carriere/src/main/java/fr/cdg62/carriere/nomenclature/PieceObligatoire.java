package fr.cdg62.carriere.nomenclature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A type of piece that the dossier of an agent of this status must hold. */
@Entity
@Table(name = "carriere_piece_obligatoire")
class PieceObligatoire extends LigneDatee {
    @Column(nullable = false)
    private String statut;

    @Column(name = "type_piece", nullable = false)
    private String typePiece;

    protected PieceObligatoire() {}

    String typePiece() {
        return typePiece;
    }
}
