package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue.Cohorte;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import java.time.LocalDate;
import java.time.YearMonth;

/** The campaigns of the droit à l'information: by the age reached in the year (specification carrière, § 1.18). */
final class Cohortes {
    private Cohortes() {}

    /** The first campaign of the agent whose account may still be made reliable in time. */
    static Cohorte prochaine(LocalDate naissance, LocalDate jour, ReglesRetraite regles) {
        int pas = valeur(regles, Reglage.COHORTE_PAS, jour);
        int premier = valeur(regles, Reglage.COHORTE_PREMIER_AGE, jour);
        YearMonth mois = YearMonth.of(jour.getYear(), valeur(regles, Reglage.COHORTE_MOIS, jour));
        int annee = jour.isAfter(mois.atEndOfMonth()) ? jour.getYear() + 1 : jour.getYear();
        int age = Math.max(premier, annee - naissance.getYear());
        int reste = Math.floorMod(age - premier, pas);
        int atteint = reste == 0 ? age : age + pas - reste;
        int campagne = naissance.getYear() + atteint;
        return new Cohorte(
                campagne,
                atteint >= valeur(regles, Reglage.COHORTE_EIG, jour),
                mois.withYear(campagne).atEndOfMonth());
    }

    private static int valeur(ReglesRetraite regles, Reglage code, LocalDate jour) {
        return regles.valeur(code, jour).valeur().intValueExact();
    }
}
