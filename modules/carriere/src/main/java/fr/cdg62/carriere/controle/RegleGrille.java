package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.util.Optional;

/** The échelon exists in the grid in force on the day of effect; a grid that is not loaded is only said. */
public final class RegleGrille implements Regle {
    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.faits()) {
            if (fait.nature() == NatureFait.SITUATION) {
                controler(etude, fait, (Valeur.DeSituation) fait.valeur(), constats);
            }
        }
    }

    private static void controler(ActeEtudie etude, Fait fait, Valeur.DeSituation place, Constats constats) {
        Optional<Grille> grille = etude.grilles().au(place.grade(), fait.du());
        if (grille.isEmpty()) {
            constats.anomalie(
                    "GRILLE_NON_CHARGEE",
                    "La grille du grade %s au %s n'est pas chargée : l'échelon n'a pas pu être contrôlé."
                            .formatted(place.grade(), courte(fait.du())),
                    "",
                    "changements");
        } else if (!grille.get().contient(place.echelon())) {
            constats.refuser(
                    CodeProbleme.ECHELON_INCONNU,
                    "La grille du grade %s en vigueur au %s compte %d échelons : l'échelon %d n'existe pas."
                            .formatted(
                                    place.grade(),
                                    courte(fait.du()),
                                    grille.get().dernier(),
                                    place.echelon()),
                    "",
                    "changements");
        }
    }
}
