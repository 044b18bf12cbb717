package fr.cdg62.carriere.controle;

import fr.cdg62.carriere.grille.Grille;
import java.time.LocalDate;
import java.util.Optional;

/** The grids, as the rules look them up. */
@FunctionalInterface
public interface GrillesDuJour {
    /** The grid of a grade in force on a day; empty when none is loaded. */
    Optional<Grille> au(String grade, LocalDate jour);
}
