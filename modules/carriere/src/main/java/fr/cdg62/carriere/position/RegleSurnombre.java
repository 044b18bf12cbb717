package fr.cdg62.carriere.position;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;

/** One year of surnombre, then the prise en charge. */
final class RegleSurnombre implements Regle {
    static final String DUREE = "SURNOMBRE_MOIS";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.positions(TypePosition.SURNOMBRE)) {
            if (Bornes.exigerFin(fait, constats)) {
                Bornes.exigerMois(fait, "Surnombre", etude.seuils().au(DUREE, fait.du()), constats);
            }
        }
        etude.positions(TypePosition.MISE_A_DISPOSITION).forEach(fait -> Bornes.exigerFin(fait, constats));
    }
}
