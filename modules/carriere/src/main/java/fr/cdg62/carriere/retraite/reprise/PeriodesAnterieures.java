package fr.cdg62.carriere.retraite.reprise;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.saisie.Saisie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** What is anterior: over before the day from which the DSN declares. */
record PeriodesAnterieures(LocalDate entreeDsn, String texte) {
    /** As the dated rows say it on a day. */
    static PeriodesAnterieures selon(ReglesRetraite regles, LocalDate jour) {
        Datee<BigDecimal> annee = regles.valeur(Reglage.REPRISE_ENTREE_DSN, jour);
        return new PeriodesAnterieures(
                LocalDate.of(annee.valeur().intValueExact(), Month.JANUARY, 1),
                annee.source().citation());
    }

    /** SAISIE_INVALIDE naming the first period that the DSN declares, in part or whole. */
    void exiger(List<PeriodeCompte> periodes) {
        periodes.stream()
                .filter(periode -> periode.fin() == null || !periode.fin().isBefore(entreeDsn))
                .findFirst()
                .ifPresent(periode -> Saisie.exiger(false, message(periode), "periodes"));
    }

    private String message(PeriodeCompte periode) {
        return "La période du %s %s : une reprise d'antériorité s'arrête au %s, la DSN déclare la suite (%s)."
                .formatted(
                        courte(periode.debut()),
                        periode.fin() == null ? "n'a pas de fin" : "finit le " + courte(periode.fin()),
                        courte(entreeDsn.minusDays(1)),
                        texte);
    }
}
