package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a year of birth receives in a year: the rules of the droit à l'information (specification carrière, § 1.18). */
final class Campagne {
    private static final int ANNEES_A_VENIR = 5;

    private Campagne() {}

    /**
     * The last day to make the accounts reliable.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code annee} when it is over or more than five years ahead; COHORTE_AGE on
     *     {@code naissance} or {@code type} when the age reached gives nothing, or the other information
     */
    static LocalDate fiableLe(NouvelleCohorte nouvelle, LocalDate jour, ReglesRetraite regles) {
        int annee = nouvelle.annee();
        Saisie.exiger(
                annee >= jour.getYear() && annee <= jour.getYear() + ANNEES_A_VENIR,
                "Une campagne s'ouvre pour l'année en cours ou l'une des %d suivantes.".formatted(ANNEES_A_VENIR),
                "annee");
        LocalDate fiableLe =
                YearMonth.of(annee, valeur(regles, Reglage.COHORTE_MOIS, jour)).atEndOfMonth();
        Saisie.exiger(
                !jour.isAfter(fiableLe),
                "Les comptes de cette campagne étaient à fiabiliser au plus tard le %s : ouvrez la suivante."
                        .formatted(DateFrancaise.courte(fiableLe)),
                "annee");
        exigerAge(nouvelle, jour, regles);
        return fiableLe;
    }

    private static void exigerAge(NouvelleCohorte nouvelle, LocalDate jour, ReglesRetraite regles) {
        int age = nouvelle.annee() - nouvelle.naissance();
        int premier = valeur(regles, Reglage.COHORTE_PREMIER_AGE, jour);
        int pas = valeur(regles, Reglage.COHORTE_PAS, jour);
        if (age < premier || (age - premier) % pas != 0) {
            throw new DemandeRefusee(
                    CodeProbleme.COHORTE_AGE,
                    "À %d ans, aucune information n'est envoyée : la première l'est à %d ans, puis tous les %d ans."
                            .formatted(age, premier, pas),
                    "naissance");
        }
        TypeInformation du =
                age >= valeur(regles, Reglage.COHORTE_EIG, jour) ? TypeInformation.EIG : TypeInformation.RIS;
        if (du != nouvelle.type()) {
            throw new DemandeRefusee(
                    CodeProbleme.COHORTE_AGE,
                    "À %d ans, l'agent reçoit une autre information : %s (%s).".formatted(age, du.libelle(), du),
                    "type");
        }
    }

    static int valeur(ReglesRetraite regles, Reglage code, LocalDate jour) {
        return regles.valeur(code, jour).valeur().intValueExact();
    }
}
