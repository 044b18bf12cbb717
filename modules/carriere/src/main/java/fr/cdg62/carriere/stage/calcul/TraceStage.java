package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.carriere.api.stage.LigneDecompte;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Tells in French how the end of a stage was reached. */
final class TraceStage {
    private final Tracage trace = new Tracage();
    private final LocalDate debut;
    private final DureeStage duree;

    TraceStage(LocalDate debut, DureeStage duree, LocalDate finStatutaire, int jours) {
        this.debut = debut;
        this.duree = duree;
        trace.etape(
                "Durée statutaire du stage",
                "%d mois à compter du %s".formatted(duree.mois(), date(debut)),
                "jusqu'au %s (%d jours)".formatted(date(finStatutaire), jours),
                "CGFP, art. R327-10");
    }

    TraceStage absences(List<LigneDecompte> lignes) {
        int remuneres = total(lignes, ligne -> ligne.effet().aFranchise(), LigneDecompte::jours);
        if (remuneres > 0) {
            trace.etape(
                    "Congés rémunérés autres qu'annuels",
                    "%d jours, dont %d (1/%d de %d) ne prolongent pas"
                            .formatted(remuneres, duree.franchise(), duree.part(), duree.jours()),
                    "%d jours de prolongation"
                            .formatted(
                                    total(lignes, ligne -> ligne.effet().aFranchise(), LigneDecompte::joursNonComptes)),
                    "CGFP, art. R327-59");
        }
        decale(lignes, EffetAbsence.JOURS_OUVRES, "Congés décomptés en jours ouvrés", "CGFP, art. R327-56 à R327-58");
        decale(lignes, EffetAbsence.NON_REMUNERE, "Absences non rémunérées", "CGFP, art. R327-59");
        return this;
    }

    private void decale(List<LigneDecompte> lignes, EffetAbsence effet, String libelle, String source) {
        int jours = total(lignes, ligne -> ligne.effet() == effet, LigneDecompte::jours);
        if (jours > 0) {
            int perdus = total(lignes, ligne -> ligne.effet() == effet, LigneDecompte::joursNonComptes);
            trace.etape(
                    libelle, "%d jours calendaires".formatted(jours), "%d jours de décalage".formatted(perdus), source);
        }
    }

    TraceStage tempsPartiels(List<TempsPartiel> tempsPartiels, LocalDate fin) {
        for (TempsPartiel temps : tempsPartiels) {
            temps.periode().intersection(Periode.entre(debut, fin)).ifPresent(periode -> {
                long jours = ChronoUnit.DAYS.between(periode.debut(), periode.fin()) + 1;
                trace.etape(
                        "Temps partiel à %d %%".formatted(temps.quotite()),
                        "%d jours du %s au %s × %d %%"
                                .formatted(jours, date(periode.debut()), date(periode.fin()), temps.quotite()),
                        "%s jours accomplis"
                                .formatted(BigDecimal.valueOf(jours * temps.quotite(), 2)
                                        .stripTrailingZeros()
                                        .toPlainString()
                                        .replace('.', ',')),
                        "CGFP, art. R327-55");
            });
        }
        return this;
    }

    Trace fin(LocalDate finNormale, Periode prorogation, int mois, LocalDate titularisation) {
        trace.etape("Fin du stage", "dernier jour inclus", date(finNormale), "");
        LocalDate fin = finNormale;
        if (prorogation != null) {
            fin = prorogation.fin();
            trace.etape(
                    "Prorogation pour insuffisance",
                    "%d mois, qui ne comptent pas pour l'échelon".formatted(mois),
                    "du %s au %s".formatted(date(prorogation.debut()), date(fin)),
                    "CGFP, art. R327-11 et R327-13");
        }
        boolean retroactive = !titularisation.equals(fin.plusDays(1));
        trace.etape(
                "Titularisation",
                retroactive
                        ? "à la date qu'aurait donnée le stage sans le congé lié à la naissance"
                        : "lendemain de la fin du stage",
                date(titularisation),
                retroactive ? "CGFP, art. R327-70" : "");
        return trace.fin();
    }

    private static int total(
            List<LigneDecompte> lignes, Predicate<LigneDecompte> garde, ToIntFunction<LigneDecompte> jours) {
        return lignes.stream().filter(garde).mapToInt(jours).sum();
    }

    private static String date(LocalDate date) {
        return DateFrancaise.courte(date);
    }
}
