package fr.cdg62.referentiel.api.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A document to keep. The checks are made at deposit, not here.
 *
 * @param siren collectivité it belongs to
 * @param objet what it documents, as {@code TYPE:id}
 * @param nom file name with its extension
 * @param mimeAnnonce media type announced by the sender, {@code null} when it said nothing; the type kept is the one
 *     found in the content
 * @param contenu the bytes, not copied
 */
public record NouveauDocument(String siren, String objet, String nom, String mimeAnnonce, byte[] contenu) {
    @Override
    public boolean equals(Object autre) {
        return autre instanceof NouveauDocument d
                && Objects.equals(siren, d.siren)
                && Objects.equals(objet, d.objet)
                && Objects.equals(nom, d.nom)
                && Objects.equals(mimeAnnonce, d.mimeAnnonce)
                && Arrays.equals(contenu, d.contenu);
    }

    @Override
    public int hashCode() {
        return Objects.hash(siren, objet, nom, mimeAnnonce, Arrays.hashCode(contenu));
    }

    @Override
    public String toString() {
        return "NouveauDocument[" + siren + ", " + objet + ", " + nom + "]";
    }
}
