package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.EnumSet;
import java.util.Set;

/** Two acts do not say two things of the same nature from the same day: the first is annulled before. */
public final class RegleCoherence implements Regle {
    private static final Set<NatureFait> UNIQUES =
            EnumSet.of(NatureFait.STATUT, NatureFait.SITUATION, NatureFait.POSITION, NatureFait.CONGE);

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.faits()) {
            if (etude.avant().de(fait.nature()).stream().anyMatch(connu -> contredit(connu, fait))) {
                constats.refuser(
                        CodeProbleme.ACTE_EN_DOUBLE,
                        "Un autre acte fixe déjà %s au %s : annulez-le d'abord."
                                .formatted(objet(fait.nature()), courte(fait.du())),
                        "",
                        "changements");
            }
        }
    }

    private static boolean contredit(Fait connu, Fait fait) {
        if (!connu.du().equals(fait.du())) {
            return false;
        }
        return UNIQUES.contains(fait.nature()) || connu.equals(fait) || (principal(connu) && principal(fait));
    }

    private static boolean principal(Fait fait) {
        return fait.valeur() instanceof Valeur.DEmploi emploi && emploi.principal();
    }

    private static String objet(NatureFait nature) {
        return switch (nature) {
            case STATUT -> "le statut";
            case SITUATION -> "le grade et l'échelon";
            case POSITION -> "la position";
            case CONGE -> "un congé";
            case TEMPS -> "le temps de travail";
            case EMPLOI -> "l'emploi";
            case BONIFICATION -> "cette bonification";
            case ACTIVITE -> "cette activité";
        };
    }
}
