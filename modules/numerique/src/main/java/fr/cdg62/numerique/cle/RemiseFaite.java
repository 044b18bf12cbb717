package fr.cdg62.numerique.cle;

import fr.cdg62.numerique.api.cle.PieceIdentite;
import fr.cdg62.numerique.api.cle.Remise;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The handing over, as columns of the key; all null until it took place. */
@Embeddable
class RemiseFaite {
    @Column(name = "remise_le")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(name = "remise_piece")
    private PieceIdentite piece;

    @Column(name = "remise_par")
    private String par;

    protected RemiseFaite() {}

    RemiseFaite(Remise remise) {
        this.date = remise.date();
        this.piece = remise.piece();
        this.par = remise.remisePar().strip();
    }

    Remise vue() {
        return date == null ? null : new Remise(date, piece, par);
    }
}
