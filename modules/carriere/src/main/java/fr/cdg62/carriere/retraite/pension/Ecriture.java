package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How the trace writes figures. */
final class Ecriture {
    private static final int DECIMALES = 4;
    private static final int MOIS_PAR_AN = 12;

    private Ecriture() {}

    /** « 74,1279 % ». */
    static String pourcent(BigDecimal taux) {
        return nombre(taux) + " %";
    }

    static String nombre(BigDecimal valeur) {
        BigDecimal arrondi = valeur.setScale(DECIMALES, RoundingMode.HALF_UP);
        return (arrondi.signum() == 0 ? "0" : arrondi.stripTrailingZeros().toPlainString()).replace('.', ',');
    }

    static String euros(BigDecimal montant) {
        return Montant.de(montant).texte();
    }

    /** « 1 trimestre », « 8 trimestres ». */
    static String trimestres(int nombre) {
        return nombre + (Math.abs(nombre) > 1 ? " trimestres" : " trimestre");
    }

    /** « 62 ans 9 mois », « 64 ans ». */
    static String age(int mois) {
        int reste = mois % MOIS_PAR_AN;
        return mois / MOIS_PAR_AN + " ans" + (reste == 0 ? "" : " " + reste + " mois");
    }
}
