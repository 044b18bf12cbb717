package fr.cdg62.carriere.api.retraite.envoi;

import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import java.util.Arrays;
import java.util.Objects;

/**
 * The décompte provisoire of a dossier.
 *
 * @param decompte its days, null while none waits for an answer or had one
 * @param piece its file, null with {@code decompte}
 * @param contenu the PDF, empty with {@code decompte} null
 */
public record DecompteLu(
        EtatDossierRetraite etat, DossierRetraiteVue.Decompte decompte, PieceDeposee piece, byte[] contenu) {
    @Override
    public boolean equals(Object autre) {
        return autre instanceof DecompteLu d
                && etat == d.etat
                && Objects.equals(decompte, d.decompte)
                && Objects.equals(piece, d.piece)
                && Arrays.equals(contenu, d.contenu);
    }

    @Override
    public int hashCode() {
        return Objects.hash(etat, decompte, piece, Arrays.hashCode(contenu));
    }

    @Override
    public String toString() {
        return "DecompteLu[" + etat + "]";
    }
}
