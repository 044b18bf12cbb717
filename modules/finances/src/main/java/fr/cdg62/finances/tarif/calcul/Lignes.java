package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;

/** Makes the lines of a simulation, each with its last step of trace. */
final class Lignes {
    static final String GRATUIT = "La grille indique la gratuité.";

    private Lignes() {}

    /** Quantity × price of the row, rounded half-up to the cent; free when the row says 0. */
    static LigneSimulation chiffrer(TarifVue tarif, BigDecimal quantite, Tracage trace) {
        Unite unite = Unite.de(tarif);
        Montant montant = montant(unite, quantite, tarif.prix());
        trace.etape(
                "Montant : " + tarif.libelle(),
                calcul(unite, quantite, tarif.prix()),
                montant.texte(),
                tarif.source().citation());
        if (!tarif.lecture().isEmpty()) {
            trace.etape("Lecture retenue", tarif.lecture(), tarif.ambiguite(), tarif.regle());
        }
        boolean gratuite = tarif.prix() != null && tarif.prix().signum() == 0;
        return new LigneSimulation(
                tarif.prestation(),
                libelle(tarif),
                gratuite ? Chiffrage.GRATUITE : Chiffrage.CHIFFREE,
                quantite,
                unite.code(),
                prixUnitaire(unite, tarif),
                montant,
                tranche(tarif),
                tarif.regle(),
                tarif.ambiguite(),
                gratuite ? GRATUIT : "");
    }

    /** A line without price. */
    static LigneSimulation sansPrix(TarifVue tarif, Chiffrage chiffrage, String motif, Tracage trace) {
        trace.etape(
                "Absence de prix : " + tarif.libelle(),
                motif,
                "devis",
                tarif.source().citation());
        return new LigneSimulation(
                tarif.prestation(),
                tarif.libelle(),
                chiffrage,
                null,
                tarif.unite(),
                null,
                null,
                tranche(tarif),
                tarif.regle(),
                tarif.ambiguite(),
                motif);
    }

    private static Montant montant(Unite unite, BigDecimal quantite, BigDecimal prix) {
        if (unite == Unite.REEL) {
            return Montant.de(quantite);
        }
        return unite.estPourcentage()
                ? Montant.de(quantite.multiply(prix).movePointLeft(2))
                : Montant.de(quantite.multiply(prix));
    }

    private static BigDecimal prixUnitaire(Unite unite, TarifVue tarif) {
        return unite == Unite.REEL ? BigDecimal.ONE : tarif.prix();
    }

    private static String calcul(Unite unite, BigDecimal quantite, BigDecimal prix) {
        if (unite == Unite.REEL) {
            return "remboursement intégral de " + Montant.de(quantite).texte();
        }
        return unite.estPourcentage()
                ? "%s × %s %%".formatted(Montant.de(quantite).texte(), Textes.nombre(prix))
                : "%s × %s"
                        .formatted(
                                Textes.quantite(quantite, unite),
                                Montant.de(prix).texte());
    }

    private static String libelle(TarifVue tarif) {
        String tranche = tranche(tarif);
        return tranche.isEmpty() ? tarif.libelle() : tarif.libelle() + " (" + tranche + ")";
    }

    private static String tranche(TarifVue tarif) {
        return tarif.metrique().isEmpty() ? "" : tarif.libelleGuide();
    }
}
