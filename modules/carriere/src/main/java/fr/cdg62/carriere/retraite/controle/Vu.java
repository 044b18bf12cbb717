package fr.cdg62.carriere.retraite.controle;

import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.retraite.services.Jugement;
import java.math.BigDecimal;

/**
 * What one side says of a stretch at one employer.
 *
 * @param visible whether the caller may read it
 */
record Vu(String siren, boolean visible, Jugement jugement) {
    private static final BigDecimal TEMPS_PLEIN = BigDecimal.valueOf(100);

    boolean compte() {
        return jugement.compte();
    }

    boolean compteComme(Vu autre) {
        return jugement.effet() == autre.jugement.effet();
    }

    boolean memeStatut(Vu autre) {
        return segment().statut() == autre.segment().statut();
    }

    boolean memeTempsPartiel(Vu autre) {
        return quotite().compareTo(autre.quotite()) == 0
                && segment().motifTemps() == autre.segment().motifTemps();
    }

    boolean memesHeures(Vu autre) {
        BigDecimal siennes = segment().heures();
        BigDecimal autres = autre.segment().heures();
        if (siennes == null || autres == null) {
            return siennes == null && autres == null;
        }
        return siennes.compareTo(autres) == 0;
    }

    /** In French, for the reader of the difference. */
    String texte() {
        StringBuilder texte = new StringBuilder(
                segment().statut() == null
                        ? "Statut inconnu"
                        : segment().statut().libelle());
        if (!texte.toString().equals(jugement.libelle())) {
            texte.append(", ").append(jugement.libelle());
        }
        if (segment().quotite() != null) {
            texte.append(", temps partiel ")
                    .append(motifTemps())
                    .append("à ")
                    .append(nombre(segment().quotite()))
                    .append(" %");
        }
        if (segment().heures() != null) {
            texte.append(", ").append(nombre(segment().heures())).append(" h par semaine");
        }
        return texte.append(decompte()).toString();
    }

    private String decompte() {
        return switch (jugement.effet()) {
            case COMPTE -> " : compte";
            case PLAFONNE -> " : compte dans la limite prévue par enfant";
            case EXCLU -> " : ne compte pas";
        };
    }

    private String motifTemps() {
        return segment().motifTemps() == null ? "" : segment().motifTemps().libelle() + " ";
    }

    private BigDecimal quotite() {
        return segment().quotite() == null ? TEMPS_PLEIN : segment().quotite();
    }

    private Segment segment() {
        return jugement.segment();
    }

    private static String nombre(BigDecimal valeur) {
        return valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
