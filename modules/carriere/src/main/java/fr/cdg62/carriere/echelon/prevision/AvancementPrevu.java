package fr.cdg62.carriere.echelon.prevision;

import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.LignePrevision;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import java.time.LocalDate;

/** A living proposal as the état prévisionnel reads it. */
public record AvancementPrevu(
        long proposition,
        long carriere,
        String siren,
        String nom,
        String prenom,
        String grade,
        int deEchelon,
        int versEchelon,
        int indiceMajore,
        LocalDate dateEffet,
        EtatProposition etat) {

    /** With the IM of the échelon held, where a grid of that day has it. */
    LignePrevision ligne(CatalogueGrilles grilles) {
        Integer actuel = grilles.eventuelle(grade, dateEffet)
                .filter(grille -> grille.contient(deEchelon))
                .map(grille -> grille.echelon(deEchelon).indiceMajore())
                .orElse(null);
        return new LignePrevision(
                proposition,
                carriere,
                siren,
                nom,
                prenom,
                grade,
                deEchelon,
                versEchelon,
                actuel,
                indiceMajore,
                actuel == null ? null : indiceMajore - actuel,
                dateEffet,
                etat);
    }
}
