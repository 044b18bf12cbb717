package fr.cdg62.carriere.api.retraite.envoi;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file sent with a message.
 *
 * @param type code of the list of the dossier; of no use for a demande d'avis, which has no list
 * @param nom file name, ending in {@code .pdf}
 * @param contenu the bytes, not copied; PIECE_NON_PDF, FMT_TAILLE over 5 Mo
 */
public record PieceEnvoyee(String type, String nom, byte[] contenu) {
    @Override
    public boolean equals(Object autre) {
        return autre instanceof PieceEnvoyee p
                && Objects.equals(type, p.type)
                && Objects.equals(nom, p.nom)
                && Arrays.equals(contenu, p.contenu);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, nom, Arrays.hashCode(contenu));
    }

    @Override
    public String toString() {
        return "PieceEnvoyee[" + type + ", " + nom + "]";
    }
}
