package fr.cdg62.carriere.echelon.calcul;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Refuses an avancement d'échelon that the law does not allow (specification carrière, § 1.3): an échelon that does not
 * follow the present one, a date before the computed one, an échelon terminal, an index of a grid that is not in force.
 *
 * @param projection grids and rules
 */
public record ControleAvancement(ProjectionCarriere projection) {
    private static final String STAGIAIRE_A =
            "Stagiaire de catégorie A : l'avancement d'échelon pendant le stage est admis en pratique, malgré l'article 2"
                    + " du décret n° 2006-1695. À confirmer.";

    /**
     * The avancement as computed, when the one presented is allowed; it may come later than computed.
     *
     * @param chronologie what is known of the career, without the act presented
     * @param indiceBrut IB that the act gives, null when it gives none
     * @throws DemandeRefusee ECHELON_NON_CONSECUTIF, ECHELON_TERMINAL, GRILLE_PERIMEE or ECHELON_AVANT_DATE;
     *     GRILLE_NON_CHARGEE when the grids do not let judge
     */
    public Avancement exiger(Chronologie chronologie, String grade, int echelon, LocalDate date, Integer indiceBrut) {
        Situation place = chronologie
                .situation(date)
                .filter(situation -> situation.grade().equals(grade))
                .orElseThrow(() -> refus(
                        CodeProbleme.ECHELON_NON_CONSECUTIF,
                        "L'agent ne détient pas le grade %s au %s.".formatted(grade, courte(date)),
                        "grade"));
        projection.grilles().eventuelle(grade, date).ifPresent(grille -> exigerNonTerminal(place, grille));
        exigerSuivant(place, echelon);
        exigerIndice(projection.grilles().au(grade, date), echelon, date, indiceBrut);
        return exigerAtteint(chronologie, place, echelon, date);
    }

    /** What to look at before signing, when there is something. */
    public Optional<String> avertissement(Statut statut, String grade) {
        boolean stagiaireA = statut == Statut.STAGIAIRE
                && "A".equals(projection.grilles().grade(grade).categorie());
        return stagiaireA ? Optional.of(STAGIAIRE_A) : Optional.empty();
    }

    private static void exigerNonTerminal(Situation place, Grille grille) {
        if (grille.estTerminal(place.echelon())) {
            throw refus(
                    CodeProbleme.ECHELON_TERMINAL,
                    "L'échelon %d est le dernier du grade %s : il n'y a plus d'avancement d'échelon."
                            .formatted(place.echelon(), place.grade()),
                    "echelon");
        }
    }

    private static void exigerSuivant(Situation place, int echelon) {
        if (echelon != place.echelon() + 1) {
            throw refus(
                    CodeProbleme.ECHELON_NON_CONSECUTIF,
                    "L'avancement se fait d'un échelon au suivant : après l'échelon %d vient l'échelon %d, et non l'échelon %d."
                            .formatted(place.echelon(), place.echelon() + 1, echelon),
                    "echelon");
        }
    }

    private static void exigerIndice(Grille grille, int echelon, LocalDate date, Integer indiceBrut) {
        int enVigueur = grille.echelon(echelon).indiceBrut();
        if (indiceBrut != null && indiceBrut != enVigueur) {
            throw refus(
                    CodeProbleme.GRILLE_PERIMEE,
                    "Dans la grille en vigueur au %s, l'échelon %d du grade %s porte l'indice brut %d, et non %d."
                            .formatted(courte(date), echelon, grille.grade(), enVigueur, indiceBrut),
                    "indiceBrut");
        }
    }

    private Avancement exigerAtteint(Chronologie chronologie, Situation place, int echelon, LocalDate date) {
        Optional<Avancement> calcule = projection.depuis(place, chronologie, date.plusYears(10)).avancements().stream()
                .findFirst();
        if (calcule.isEmpty() || calcule.get().date().isAfter(date)) {
            String atteint = calcule.map(avancement -> "est atteint le " + courte(avancement.date()))
                    .orElse("n'est pas atteint : la position ne donne pas droit à l'avancement");
            throw refus(
                    CodeProbleme.ECHELON_AVANT_DATE,
                    "L'échelon %d %s ; il ne peut pas être prononcé au %s, sauf bonification enregistrée."
                            .formatted(echelon, atteint, courte(date)),
                    "date");
        }
        return calcule.get();
    }

    private static DemandeRefusee refus(CodeProbleme code, String message, String champ) {
        return new DemandeRefusee(code, message, champ);
    }
}
