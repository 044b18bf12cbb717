package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.carriere.classement.Formule;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.socle.trace.Tracage;
import java.util.List;

/**
 * The services that a rule takes, bracket after bracket.
 *
 * @param jours exact days taken
 * @param verifiee whether every row applied was read in the territorial text
 */
record Prise(Fraction jours, boolean verifiee) {
    /** Nothing yet. */
    static final Prise NULLE = new Prise(Fraction.ZERO, true);

    /** Each bracket takes its fraction of the part of the services that lies in it; then the cap of the rule. */
    static Prise de(List<LigneNomination> lignes, Fraction services, Tracage trace) {
        Fraction total = Fraction.ZERO;
        for (LigneNomination ligne : lignes) {
            Fraction part = ligne.tranche().part(services);
            if (part.equals(Fraction.ZERO)) {
                continue;
            }
            Fraction prise = part.fois(ligne.formule().fraction());
            trace.etape(
                    "Services repris",
                    "%s × %s = %s"
                            .formatted(
                                    Cumul.mois(part), ligne.formule().fraction().texte(), Cumul.mois(prise)),
                    Cumul.mois(prise),
                    ligne.validite().source().citation());
            total = total.plus(prise);
        }
        return new Prise(
                plafonner(lignes, total, trace),
                lignes.stream().allMatch(ligne -> ligne.validite().marque() == Marque.SOURCE));
    }

    private static Fraction plafonner(List<LigneNomination> lignes, Fraction total, Tracage trace) {
        String plafond = lignes.get(0).formule().plafond();
        if (plafond == null || Formule.DUREE_ECHELON.equals(plafond)) {
            return total;
        }
        Fraction maximum = Formule.mois(Integer.parseInt(plafond));
        if (total.compareTo(maximum) > 0) {
            trace.etape(
                    "Plafond",
                    "%s, au plus %s".formatted(Cumul.mois(total), Cumul.mois(maximum)),
                    Cumul.mois(maximum),
                    lignes.get(0).validite().source().citation());
        }
        return total.min(maximum);
    }

    Prise plus(Prise autre) {
        return new Prise(jours.plus(autre.jours), verifiee && autre.verifiee);
    }
}
