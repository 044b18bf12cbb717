package fr.cdg62.referentiel.document;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.apache.tika.Tika;

/** Checks the bytes of a document: neither empty nor too big, and really of the type its name says. */
final class ControleContenu {
    private static final Tika TIKA = new Tika();

    private ControleContenu() {}

    /**
     * Checks a content.
     *
     * @param tailleMax largest size accepted, in bytes, inclusive
     * @throws DemandeRefusee SAISIE_INVALIDE or FMT_TAILLE on {@code contenu}
     */
    static void exiger(NomFichier nom, byte[] contenu, long tailleMax) {
        if (contenu == null || contenu.length == 0) {
            throw refus("Le document est vide.");
        }
        if (contenu.length > tailleMax) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_TAILLE,
                    "Le document pèse %d octets ; le maximum est de %d octets.".formatted(contenu.length, tailleMax),
                    "contenu");
        }
        String reel = TIKA.detect(contenu, nom.texte());
        if (!reel.equals(nom.type().mime())) {
            throw refus("Le contenu du document (%s) ne correspond pas à son extension (%s attendu)."
                    .formatted(reel, nom.type().mime()));
        }
        if (!ArchiveBureautique.conforme(nom.type(), contenu)) {
            throw refus("Le document est illisible, contient des macros ou n'est pas du type que dit son extension.");
        }
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "contenu");
    }
}
