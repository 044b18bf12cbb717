package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.Gravite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An anomaly found on a piece. */
@Entity
@Table(name = "carriere_piece_anomalie")
class AnomaliePiece extends EntiteBase {
    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "piece_id")
    private Piece piece;

    @Column(nullable = false)
    private int rang;

    @Column(nullable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Gravite gravite;

    private String champ;

    @Column(nullable = false)
    private String message;

    protected AnomaliePiece() {}

    AnomaliePiece(Piece piece, int rang, Anomalie anomalie) {
        this.piece = piece;
        this.rang = rang;
        this.code = anomalie.code();
        this.gravite = anomalie.gravite();
        this.champ = anomalie.champ();
        this.message = anomalie.message();
    }

    int rang() {
        return rang;
    }

    Anomalie vue() {
        return new Anomalie(code, gravite, champ, message);
    }
}
