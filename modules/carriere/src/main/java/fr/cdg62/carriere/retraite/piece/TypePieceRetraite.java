package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.api.retraite.dossier.TypePension;
import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import fr.cdg62.carriere.nomenclature.LigneDatee;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;

/** A line of the list of pieces of a type of pension. */
@Entity
@Table(name = "carriere_retraite_type_piece")
class TypePieceRetraite extends LigneDatee {
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private TypePension pension;

    private String code;
    private String libelle;
    private boolean obligatoire;

    @SuppressWarnings("UnusedVariable")
    private int rang;

    protected TypePieceRetraite() {}

    String code() {
        return code;
    }

    PieceAttendue avec(List<PieceDeposee> deposees) {
        return new PieceAttendue(code, libelle, obligatoire, source().citation(), deposees);
    }
}
