package fr.cdg62.carriere.stage.calcul;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.EffetAbsence;
import fr.cdg62.carriere.api.stage.LigneDecompte;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The end of a stage, in real days (specification carrière, § 2.0 and 2.3). At full time the stage runs from date to
 * date; with part time, the statutory days (365, 182) are accomplished day by day. The last day is included, the
 * titularisation is the day after.
 */
public final class CalculStage {
    private final LocalDate debut;
    private final DureeStage duree;
    private final int prorogationMois;
    private final List<Absence> absences;
    private final List<TempsPartiel> tempsPartiels;

    /**
     * Takes the facts, in any order.
     *
     * @param prorogationMois prorogation for insufficiency, 0 for none
     */
    public CalculStage(
            LocalDate debut,
            DureeStage duree,
            int prorogationMois,
            List<Absence> absences,
            List<TempsPartiel> tempsPartiels) {
        this.debut = debut;
        this.duree = duree;
        this.prorogationMois = prorogationMois;
        this.absences = absences.stream()
                .sorted(Comparator.comparing(absence -> absence.periode().debut()))
                .toList();
        this.tempsPartiels = tempsPartiels.stream()
                .sorted(Comparator.comparing(temps -> temps.periode().debut()))
                .toList();
    }

    public DecompteStage decompte() {
        Accomplissement reel = new Accomplissement(absences, tempsPartiels, duree.franchise(), true);
        LocalDate finNormale = reel.jusqua(debut, jours());
        LocalDate fin = prolonger(reel, finNormale);
        Periode prorogation = fin.equals(finNormale) ? null : Periode.entre(finNormale.plusDays(1), fin);
        List<LigneDecompte> lignes = absences.stream()
                .map(absence -> ligne(absence, fin, reel))
                .filter(Objects::nonNull)
                .toList();
        LocalDate titularisation = titularisation(fin, lignes);
        return new DecompteStage(
                finStatutaire(),
                fin,
                titularisation,
                demiStage(),
                Math.toIntExact(ChronoUnit.DAYS.between(debut, fin)) + 1,
                reel.nonComptes(),
                prorogation,
                reel.recommencable(),
                lignes,
                new TraceStage(debut, duree, finStatutaire(), jours())
                        .absences(lignes)
                        .tempsPartiels(tempsPartiels, finNormale)
                        .fin(finNormale, prorogation, prorogationMois, titularisation));
    }

    private LocalDate finStatutaire() {
        return debut.plusMonths(duree.mois()).minusDays(1);
    }

    private int jours() {
        return tempsPartiels.isEmpty()
                ? Math.toIntExact(ChronoUnit.DAYS.between(debut, debut.plusMonths(duree.mois())))
                : duree.jours();
    }

    private LocalDate prolonger(Accomplissement accomplissement, LocalDate finNormale) {
        if (prorogationMois == 0) {
            return finNormale;
        }
        LocalDate premier = finNormale.plusDays(1);
        return accomplissement.jusqua(
                premier, Math.toIntExact(ChronoUnit.DAYS.between(premier, premier.plusMonths(prorogationMois))));
    }

    private LocalDate titularisation(LocalDate fin, List<LigneDecompte> lignes) {
        if (lignes.stream().noneMatch(ligne -> ligne.effet() == EffetAbsence.CONGE_NAISSANCE)) {
            return fin.plusDays(1);
        }
        Accomplissement sansNaissance = new Accomplissement(absences, tempsPartiels, duree.franchise(), false);
        return prolonger(sansNaissance, sansNaissance.jusqua(debut, jours())).plusDays(1);
    }

    private LocalDate demiStage() {
        return new Accomplissement(absences, tempsPartiels, duree.franchise(), true).jusqua(debut, (jours() + 1) / 2);
    }

    private LigneDecompte ligne(Absence absence, LocalDate fin, Accomplissement reel) {
        return absence.periode()
                .intersection(Periode.entre(debut, fin))
                .map(periode -> new LigneDecompte(
                        periode,
                        absence.libelle(),
                        absence.effet(),
                        Math.toIntExact(ChronoUnit.DAYS.between(periode.debut(), periode.fin())) + 1,
                        reel.nonComptes(absence)))
                .orElse(null);
    }
}
