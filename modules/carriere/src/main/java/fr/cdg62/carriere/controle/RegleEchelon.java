package fr.cdg62.carriere.controle;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.echelon.calcul.ControleAvancement;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.EnumSet;
import java.util.Set;

/**
 * An act of avancement d'échelon is refused for what a proposal is refused for (specification carrière, § 1.3): there is
 * one {@link ControleAvancement}. What the grids and rules that are loaded do not let judge is only said, once: by
 * {@link RegleGrille} when it is the grid of the day of effect.
 */
public final class RegleEchelon implements Regle {
    private static final Set<CodeProbleme> INCONTROLABLES =
            EnumSet.of(CodeProbleme.GRILLE_NON_CHARGEE, CodeProbleme.REGLE_TEMPS_MANQUANTE);

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        if (etude.acte().type() == TypeActe.AVANCEMENT_ECHELON) {
            etude.faits().stream()
                    .filter(fait -> fait.nature() == NatureFait.SITUATION)
                    .forEach(fait -> controler(etude, fait, constats));
        }
    }

    private static void controler(ActeEtudie etude, Fait fait, Constats constats) {
        Valeur.DeSituation place = (Valeur.DeSituation) fait.valeur();
        ControleAvancement controle = etude.avancements().get();
        Chronologie sans = etude.apres().sans(fait);
        try {
            controle.exiger(sans, place.grade(), place.echelon(), fait.du(), null);
            sans.statut(fait.du())
                    .flatMap(statut -> controle.avertissement(statut, place.grade()))
                    .ifPresent(texte -> constats.anomalie("ECHELON_STAGIAIRE_A", texte, "", "changements"));
        } catch (DemandeRefusee refus) {
            if (!INCONTROLABLES.contains(refus.code())) {
                refuser(refus, constats);
            } else if (etude.grilles().au(place.grade(), fait.du()).isPresent()) {
                constats.anomalie(
                        "AVANCEMENT_NON_CONTROLE",
                        "La date de l'avancement d'échelon n'a pas pu être contrôlée. " + refus.getMessage(),
                        "",
                        "dateEffet");
            }
        }
    }

    private static void refuser(DemandeRefusee refus, Constats constats) {
        constats.refuser(
                refus.code(), refus.getMessage(), "", "date".equals(refus.champ()) ? "dateEffet" : refus.champ());
    }
}
