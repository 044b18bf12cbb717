package fr.cdg62.carriere.echelon.prevision;

import fr.cdg62.carriere.api.echelon.LignePrevision;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.socle.calendrier.DateFrancaise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the template of the état prévisionnel reads; dates are already written in French.
 *
 * @param points sum of the gains known
 */
record EtatImprimable(
        Destinataire destinataire, String du, String au, int nombre, int retards, int points, List<Ligne> lignes) {

    /** An avancement, the grade by its name. */
    record Ligne(String agent, String grade, String echelons, String date, String indices, String gain) {}

    static EtatImprimable de(
            Destinataire destinataire,
            LocalDate du,
            LocalDate au,
            List<LignePrevision> prevues,
            Map<String, String> grades) {
        return new EtatImprimable(
                destinataire,
                DateFrancaise.courte(du),
                DateFrancaise.courte(au),
                prevues.size(),
                (int) prevues.stream().filter(p -> p.dateEffet().isBefore(du)).count(),
                prevues.stream()
                        .map(LignePrevision::gain)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                prevues.stream()
                        .map(p -> ligne(p, grades.getOrDefault(p.grade(), p.grade())))
                        .toList());
    }

    private static Ligne ligne(LignePrevision p, String grade) {
        return new Ligne(
                p.nom() + " " + p.prenom(),
                grade,
                p.deEchelon() + " → " + p.versEchelon(),
                DateFrancaise.courte(p.dateEffet()),
                Ecrit.texte(p.indiceMajoreActuel()) + " → " + p.indiceMajore(),
                p.gain() == null ? "" : "+" + p.gain());
    }
}
