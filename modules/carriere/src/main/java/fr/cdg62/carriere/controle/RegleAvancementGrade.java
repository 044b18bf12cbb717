package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;

/**
 * One advances to a grade by a tableau that names him to it, in its order and within its year (CGFP, art. L522-24 and
 * L522-28; specification carrière, § 1.4): an act that gives another grade without one is refused.
 */
public final class RegleAvancementGrade implements Regle {
    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        etude.faits().stream()
                .filter(fait -> fait.nature() == NatureFait.SITUATION)
                .filter(fait -> change(etude, fait) && !etude.decisions().nomme(grade(fait), fait.du()))
                .forEach(fait -> constats.refuser(
                        CodeProbleme.AVANCEMENT_CONDITIONS,
                        ("Aucun tableau d'avancement ne nomme l'agent au grade %s au %s : la nomination se prononce sur le"
                                        + " tableau (page « Avancement de grade ») ; un avancement d'avant le système se"
                                        + " saisit comme une reprise de l'historique.")
                                .formatted(grade(fait), courte(fait.du())),
                        "CGFP, art. L522-24",
                        "changements"));
    }

    private static boolean change(ActeEtudie etude, Fait fait) {
        return switch (etude.acte().type()) {
            case AVANCEMENT_GRADE -> true;
            case NOMINATION, TITULARISATION ->
                etude.avant()
                        .situation(fait.du().minusDays(1))
                        .filter(tenue -> !tenue.grade().equals(grade(fait)))
                        .isPresent();
            default -> false;
        };
    }

    private static String grade(Fait fait) {
        return ((Valeur.DeSituation) fait.valeur()).grade();
    }
}
