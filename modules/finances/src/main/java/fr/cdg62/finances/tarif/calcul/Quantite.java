package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;

/** Reads the quantity of a request, and refuses the impossible ones. Its field is {@code quantite}. */
final class Quantite {
    private static final int DECIMALES = 2;
    private static final BigDecimal MAXIMUM = new BigDecimal("1000000000");

    private Quantite() {}

    /** A quantity above zero, whole where the unit wants it. */
    static BigDecimal exiger(PrestationDemandee demande, Unite unite) {
        BigDecimal quantite = fournie(demande, "le nombre ou le montant (unité : %s)".formatted(unite.pluriel()));
        if (quantite.signum() <= 0) {
            throw refus("La quantité doit être supérieure à zéro.");
        }
        if (unite.estEntiere() && !estEntiere(quantite)) {
            throw refus("La quantité doit être un nombre entier de %s.".formatted(unite.pluriel()));
        }
        return quantite;
    }

    /** A whole number, zero or more. */
    static int entiere(PrestationDemandee demande, String nom) {
        BigDecimal quantite = fournie(demande, nom);
        if (quantite.signum() < 0 || !estEntiere(quantite)) {
            throw refus("Indiquez %s : un nombre entier, nul ou positif.".formatted(nom));
        }
        return quantite.intValueExact();
    }

    private static BigDecimal fournie(PrestationDemandee demande, String nom) {
        BigDecimal quantite = demande.quantite();
        if (quantite == null) {
            throw refus("Indiquez %s.".formatted(nom));
        }
        if (quantite.stripTrailingZeros().scale() > DECIMALES || quantite.compareTo(MAXIMUM) > 0) {
            throw refus("La quantité a deux décimales au plus et ne dépasse pas un milliard.");
        }
        return quantite;
    }

    private static boolean estEntiere(BigDecimal quantite) {
        return quantite.stripTrailingZeros().scale() <= 0;
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "quantite");
    }
}
