package fr.cdg62.carriere.classement.chargement;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.carriere.classement.Formule;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.classement.LigneAvancement;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.carriere.classement.Tranche;
import fr.cdg62.carriere.classement.Validite;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import fr.cdg62.socle.valeur.Periode;

/** Reads rows of tables of classement from files; what is ill-written stops with the file, line and column. */
final class LectureTables {
    private static final int PLAFOND_MAX = 600;

    private LectureTables() {}

    static LigneAvancement avancement(LigneCsv ligne) {
        return new LigneAvancement(
                ligne.texte("de_grade"),
                ligne.texte("vers_grade"),
                ligne.entier("de_echelon"),
                tranche(ligne, "condition_anciennete_mois_min", "condition_max"),
                ligne.entier("vers_echelon"),
                formule(ligne, "fraction_anciennete"),
                validite(ligne));
    }

    static LigneNomination nomination(LigneCsv ligne) {
        return new LigneNomination(
                ligne.texte("regle"),
                ligne.texte("vers_grade"),
                ligne.texte("origine"),
                entier(ligne, "de_echelon"),
                tranche(ligne, "borne_min_mois", "borne_max_mois"),
                ligne.texte("vers_echelon"),
                Fraction.estEcrite(ligne.texte("fraction")) ? formule(ligne, "fraction") : null,
                validite(ligne));
    }

    private static Tranche tranche(LigneCsv ligne, String min, String max) {
        Integer bas = entier(ligne, min);
        Integer haut = entier(ligne, max);
        int debut = bas == null ? 0 : bas;
        if (debut < 0 || (haut != null && haut <= debut)) {
            throw ligne.faute(max, "une tranche finit après son début", null);
        }
        return new Tranche(debut, haut);
    }

    private static Formule formule(LigneCsv ligne, String colonne) {
        if (!Fraction.estEcrite(ligne.texte(colonne))) {
            throw ligne.faute(
                    colonne, "fraction attendue (3/4 ou 1) au lieu de « %s »".formatted(ligne.texte(colonne)), null);
        }
        return new Formule(
                Fraction.lire(ligne.texte(colonne)),
                ligne.entier("seuil_mois"),
                ligne.entier("majoration_mois"),
                plafond(ligne));
    }

    private static String plafond(LigneCsv ligne) {
        String plafond = ligne.facultatif("plafond_mois");
        if (plafond != null && !Formule.DUREE_ECHELON.equals(plafond)) {
            int mois = ligne.entier("plafond_mois");
            if (mois <= 0 || mois > PLAFOND_MAX) {
                throw ligne.faute("plafond_mois", "plafond de 1 à %d mois attendu".formatted(PLAFOND_MAX), null);
            }
        }
        return plafond;
    }

    private static Validite validite(LigneCsv ligne) {
        String code = ligne.texte("marque");
        Marque marque = Marque.de(code)
                .orElseThrow(() -> ligne.faute("marque", "marque « %s » inconnue".formatted(code), null));
        if (ligne.date("debut") == null) {
            throw ligne.faute("debut", "valeur absente", null);
        }
        if (ligne.date("fin") != null && ligne.date("fin").isBefore(ligne.date("debut"))) {
            throw ligne.faute("fin", "la fin précède le début", null);
        }
        return new Validite(new Periode(ligne.date("debut"), ligne.date("fin")), ligne.texte("source"), marque);
    }

    private static Integer entier(LigneCsv ligne, String colonne) {
        return ligne.facultatif(colonne) == null ? null : Integer.valueOf(ligne.entier(colonne));
    }
}
