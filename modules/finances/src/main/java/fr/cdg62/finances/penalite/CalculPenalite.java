package fr.cdg62.finances.penalite;

import fr.cdg62.finances.api.penalite.PenaliteVue;
import fr.cdg62.finances.cotisation.calcul.Texte;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a late payment costs (R-COT-7, rates of CSS art. R243-16): a majoration once, another for each month begun since
 * the last day to pay, each rounded half-up to the cent.
 */
record CalculPenalite(Creance creance, TauxPenalite taux) {

    PenaliteVue pour(LocalDate versement) {
        Tracage trace = new Tracage();
        trace.etape("Somme en retard", creance.detail(), creance.reste().texte(), "");
        int mois = moisCommences(versement);
        trace.etape(
                "Mois commencés",
                "à payer le " + DateFrancaise.courte(creance.limite()) + " au plus tard, versé le "
                        + DateFrancaise.courte(versement),
                String.valueOf(mois),
                "");
        Montant fixe = Montant.ZERO;
        Montant mensuelle = Montant.ZERO;
        if (mois > 0) {
            fixe = ligne(trace, "Majoration de retard", taux.majoration(), 1);
            mensuelle = ligne(trace, "Majoration complémentaire", taux.parMois(), mois);
        }
        Montant total = fixe.plus(mensuelle);
        trace.etape("Pénalité", fixe.texte() + " + " + mensuelle.texte(), total.texte(), "");
        return new PenaliteVue(
                creance.numero(),
                creance.reste(),
                creance.limite(),
                versement,
                mois,
                fixe,
                mensuelle,
                total,
                trace.fin());
    }

    /** Counted from the last day to pay itself, so that a short month does not shift the following ones. */
    private int moisCommences(LocalDate versement) {
        int mois = 0;
        while (creance.limite().plusMonths(mois).isBefore(versement)) {
            mois++;
        }
        return mois;
    }

    private Montant ligne(Tracage trace, String libelle, Datee<BigDecimal> taux, int fois) {
        Montant montant = creance.reste().pourcent(taux.valeur().multiply(BigDecimal.valueOf(fois)));
        trace.etape(
                libelle,
                creance.reste().texte() + " × " + Texte.pourcentage(taux.valeur())
                        + (fois > 1 ? " × " + fois + " mois" : ""),
                montant.texte(),
                taux.source().citation());
        return montant;
    }
}
