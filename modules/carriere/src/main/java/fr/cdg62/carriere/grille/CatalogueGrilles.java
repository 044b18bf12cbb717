package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grades with the successive versions of their grids, oldest first, and the reclassements of the reforms. Immutable:
 * one catalogue serves a whole run.
 */
public final class CatalogueGrilles {
    private final Map<String, GradeVue> grades = new HashMap<>();
    private final Map<String, List<Grille>> versions;
    private final Map<String, List<Reclassement>> reclassements = new HashMap<>();

    public CatalogueGrilles(
            List<GradeVue> grades, Map<String, List<Grille>> versions, List<Reclassement> reclassements) {
        grades.forEach(grade -> this.grades.put(grade.code(), grade));
        this.versions = Map.copyOf(versions);
        reclassements.forEach(ligne -> this.reclassements
                .computeIfAbsent(ligne.deGrade(), grade -> new ArrayList<>())
                .add(ligne));
    }

    /**
     * The grade of this code.
     *
     * @throws DemandeRefusee GRADE_INCONNU on {@code grade} when there is none
     */
    public GradeVue grade(String code) {
        GradeVue grade = grades.get(code);
        if (grade == null) {
            throw new DemandeRefusee(
                    CodeProbleme.GRADE_INCONNU, "Le grade « %s » n'est pas connu.".formatted(code), "grade");
        }
        return grade;
    }

    /**
     * The code itself when it is that of a cadre d'emplois.
     *
     * @throws DemandeRefusee GRADE_INCONNU on {@code cadreEmplois} otherwise
     */
    public String cadre(String code) {
        if (grades.values().stream().noneMatch(grade -> grade.cadreEmplois().equals(code))) {
            throw new DemandeRefusee(
                    CodeProbleme.GRADE_INCONNU,
                    "Le cadre d'emplois « %s » n'est pas connu.".formatted(code),
                    "cadreEmplois");
        }
        return code;
    }

    /**
     * The version in force at the date.
     *
     * @throws DemandeRefusee GRILLE_NON_CHARGEE naming the grade, the date and the text to obtain when there is none
     */
    public Grille au(String grade, LocalDate date) {
        return eventuelle(grade, date).orElseThrow(() -> nonChargee(grade(grade), date));
    }

    /** The version in force at the date, if it is loaded. */
    public Optional<Grille> eventuelle(String grade, LocalDate date) {
        return versions(grade).stream()
                .filter(version -> version.periode().contient(date))
                .findFirst();
    }

    /** The highest IB of the grids of a cadre d'emplois in force at the date; 0 when none is loaded. */
    public int dernierIndice(String cadreEmplois, LocalDate date) {
        return grades.values().stream()
                .filter(grade -> grade.cadreEmplois().equals(cadreEmplois))
                .flatMap(grade -> eventuelle(grade.code(), date).stream())
                .mapToInt(grille -> grille.echelon(grille.dernier()).indiceBrut())
                .max()
                .orElse(0);
    }

    /** The versions of a grade, oldest first; empty when none is loaded. */
    public List<Grille> versions(String grade) {
        return versions.getOrDefault(grade, List.of());
    }

    /** The reclassement of an échelon by the reform of that day, if it has a table. */
    public Optional<Reclassement> reclassement(String grade, int echelon, LocalDate effet) {
        return reclassements.getOrDefault(grade, List.of()).stream()
                .filter(ligne -> ligne.deEchelon() == echelon && ligne.effet().equals(effet))
                .findFirst();
    }

    private static DemandeRefusee nonChargee(GradeVue grade, LocalDate date) {
        return new DemandeRefusee(
                CodeProbleme.GRILLE_NON_CHARGEE,
                "La grille du grade %s (%s) n'est pas chargée au %s. Texte à obtenir : %s."
                        .formatted(grade.code(), grade.libelle(), DateFrancaise.courte(date), grade.texte()),
                "grade");
    }
}
