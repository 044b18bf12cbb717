package fr.cdg62.carriere.retraite.piece;

import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesEnBase;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What a file must be to be a piece: a PDF of a limited size. */
@ApplicationScoped
class ControlePiece {
    private static final int OCTETS_PAR_MO = 1024 * 1024;

    @Inject
    private ReglesEnBase regles;

    @Inject
    private Horloge horloge;

    /** PIECE_NON_PDF, FMT_TAILLE. */
    void exiger(String nom, byte[] contenu) {
        if (!Saisie.present(nom, "nom").strip().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new DemandeRefusee(
                    CodeProbleme.PIECE_NON_PDF,
                    "Une pièce du dossier est un fichier PDF : numérisez ou convertissez le document.",
                    "contenu");
        }
        int maximum = regles.toutes()
                .valeur(Reglage.PIECE_TAILLE, horloge.aujourdHui())
                .valeur()
                .intValueExact();
        if (contenu.length > maximum * OCTETS_PAR_MO) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_TAILLE,
                    "La pièce pèse %d octets ; le maximum est de %d Mo.".formatted(contenu.length, maximum),
                    "contenu");
        }
    }
}
