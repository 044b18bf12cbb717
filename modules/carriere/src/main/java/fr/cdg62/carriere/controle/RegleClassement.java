package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.avancement.nomination.ClassementAuGrade;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.EnumSet;
import java.util.Set;

/**
 * An act of avancement de grade that a tableau decided places the agent where the table of classement does: another
 * échelon, another ancienneté kept are refused. What the tables, grids and rules that are loaded do not let judge is only
 * said.
 */
public final class RegleClassement implements Regle {
    private static final Set<CodeProbleme> INCONTROLABLES = EnumSet.of(
            CodeProbleme.TABLE_NON_CHARGEE, CodeProbleme.GRILLE_NON_CHARGEE, CodeProbleme.REGLE_TEMPS_MANQUANTE);

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        if (etude.acte().type() == TypeActe.AVANCEMENT_GRADE) {
            etude.faits().stream()
                    .filter(fait -> fait.nature() == NatureFait.SITUATION)
                    .filter(fait -> etude.decisions().nomme(place(fait).grade(), fait.du()))
                    .forEach(fait -> controler(etude, fait, constats));
        }
    }

    private static void controler(ActeEtudie etude, Fait fait, Constats constats) {
        SituationDeGrade dite = place(fait);
        ClassementAuGrade regle = etude.classements().get();
        try {
            SituationDeGrade quittee = regle.place(etude.avant(), fait.du());
            Classement classement = regle.de(quittee, dite.grade(), fait.du());
            SituationDeGrade prevue =
                    new SituationDeGrade(classement.grade(), classement.echelon(), classement.anciennete());
            if (!prevue.equals(dite)) {
                constats.refuser(
                        CodeProbleme.CLASSEMENT_CONTRAIRE,
                        "Au %s, l'agent quitte le grade %s, %s : la table de classement le place dans le grade %s, %s, et non %s."
                                .formatted(
                                        courte(fait.du()),
                                        quittee.grade(),
                                        quittee.texte(),
                                        dite.grade(),
                                        prevue.texte(),
                                        dite.texte()),
                        classement.trace().etapes().get(0).source(),
                        "changements");
            }
        } catch (DemandeRefusee refus) {
            constater(refus, constats);
        }
    }

    private static void constater(DemandeRefusee refus, Constats constats) {
        if (INCONTROLABLES.contains(refus.code())) {
            constats.anomalie(
                    "CLASSEMENT_NON_CONTROLE",
                    "Le classement dans le nouveau grade n'a pas pu être contrôlé. " + refus.getMessage(),
                    "",
                    "changements");
        } else {
            constats.refuser(refus.code(), refus.getMessage(), "", "changements");
        }
    }

    /** What the act says; no ancienneté where it says none. */
    private static SituationDeGrade place(Fait fait) {
        Valeur.DeSituation dite = (Valeur.DeSituation) fait.valeur();
        return new SituationDeGrade(dite.grade(), dite.echelon(), dite.anciennete());
    }
}
