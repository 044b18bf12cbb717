package fr.cdg62.carriere.avancement.service;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.carriere.echelon.calcul.ProjectionCarriere;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;

/** Échelon and ancienneté of an agent on a day, échelons given by the grids included. */
public record PlaceAtteinte(ProjectionCarriere projection) {

    public SituationDeGrade le(Chronologie chronologie, LocalDate date) {
        Situation place = chronologie
                .situation(date)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.AVANCEMENT_CONDITIONS, "L'agent n'a pas de grade à cette date.", "date"));
        for (Avancement avancement : projection.depuis(place, chronologie, date).avancements()) {
            place = new Situation(
                    avancement.date(), avancement.grade(), avancement.vers().numero(), avancement.reliquat());
        }
        return new SituationDeGrade(
                place.grade(), place.echelon(), place.anciennete().plus(ecoulee(place.depuis(), date, chronologie)));
    }

    /** The time that counts from a day to the eve of another. */
    private Duree ecoulee(LocalDate depuis, LocalDate date, Chronologie chronologie) {
        if (!depuis.isBefore(date)) {
            return Duree.NULLE;
        }
        Periode periode = Periode.entre(depuis, date.minusDays(1));
        Duree total = Duree.entre(periode.debut(), periode.fin());
        List<Periode> nonComptes = projection.nonComptes(chronologie);
        for (Periode temps : nonComptes) {
            total = total.moins(temps.intersection(periode)
                    .map(commun -> Duree.entre(commun.debut(), commun.fin()))
                    .orElse(Duree.NULLE));
        }
        return total;
    }
}
