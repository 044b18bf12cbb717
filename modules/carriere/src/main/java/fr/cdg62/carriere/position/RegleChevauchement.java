package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.socle.probleme.CodeProbleme;

/**
 * One position a day (CGFP, art. L511-1): a position other than activité begins once the other has ended. After the end of
 * a career, {@link RegleTransition} says more.
 */
final class RegleChevauchement implements Regle {
    private static final String SOURCE = "CGFP, art. L511-1";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.positions()) {
            TypePosition type = ActeEtudie.type(fait);
            if (type != TypePosition.ACTIVITE && !type.estFinale()) {
                chevauche(etude, fait, constats);
            }
        }
    }

    private static void chevauche(ActeEtudie etude, Fait fait, Constats constats) {
        etude.avant().segments(fait.periode()).stream()
                .filter(segment -> segment.position() != TypePosition.ACTIVITE)
                .filter(segment -> etude.estReprise() || !segment.position().estFinale())
                .findFirst()
                .ifPresent(segment -> constats.refuser(
                        CodeProbleme.POSITION_CHEVAUCHEMENT,
                        "« %s » à compter du %s chevauche « %s » en cours le %s : une seule position à la fois."
                                .formatted(
                                        ActeEtudie.type(fait).libelle(),
                                        courte(fait.du()),
                                        libelle(segment),
                                        courte(segment.periode().debut())),
                        SOURCE,
                        "changements"));
    }

    private static String libelle(Segment segment) {
        return segment.position().libelle();
    }
}
