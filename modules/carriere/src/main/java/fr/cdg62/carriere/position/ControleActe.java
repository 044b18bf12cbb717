package fr.cdg62.carriere.position;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.RegleAvancementGrade;
import fr.cdg62.carriere.controle.RegleClassement;
import fr.cdg62.carriere.controle.RegleCoherence;
import fr.cdg62.carriere.controle.RegleDates;
import fr.cdg62.carriere.controle.RegleEchelon;
import fr.cdg62.carriere.controle.RegleGrille;
import fr.cdg62.carriere.controle.RegleTitularisation;
import java.util.List;

/** All the rules on one act. */
public final class ControleActe {
    private static final List<Regle> TOUJOURS =
            List.of(new RegleDates(), new RegleCoherence(), new RegleChevauchement());
    private static final List<Regle> SAUF_REPRISE = List.of(
            new RegleEchelon(),
            new RegleTitularisation(),
            new RegleAvancementGrade(),
            new RegleClassement(),
            new RegleGrille(),
            new RegleStatut(),
            new RegleTransition(),
            new RegleDemande(),
            new RegleDisponibilite(),
            new RegleDetachement(),
            new RegleCongeParental(),
            new RegleTempsPartiel(),
            new RegleSurnombre(),
            new RegleMutation());

    private ControleActe() {}

    /** Every finding, the blocking ones included, without refusing anything. */
    public static List<Constat> constater(ActeEtudie etude) {
        return examiner(etude).liste();
    }

    /**
     * The findings of an act that may be recorded.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee the first blocking finding, MET-300 to MET-308, MET-312 to MET-317
     *     on a place in the grid, MET-341 and MET-342 on a place in the grade reached, MET-345 and MET-369 on what the
     *     stage or a tableau has not decided
     */
    public static List<Constat> exiger(ActeEtudie etude) {
        Constats constats = examiner(etude);
        constats.exigerAcceptable();
        return constats.liste();
    }

    private static Constats examiner(ActeEtudie etude) {
        Constats constats = new Constats();
        TOUJOURS.forEach(regle -> regle.examiner(etude, constats));
        if (!etude.estReprise()) {
            SAUF_REPRISE.forEach(regle -> regle.examiner(etude, constats));
        }
        return constats;
    }
}
