package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.le;

import fr.cdg62.carriere.controle.Decisions;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Decisions for tests, dates as text.
 *
 * @param titularise day of a titularisation decided on a stage, or null
 * @param permis first day that a stage in progress allows, or null
 * @param grade grade to which a tableau names, or null
 * @param nomme day of that nomination, or null
 */
record DecisionsDites(String titularise, String permis, String grade, String nomme) implements Decisions {
    static final DecisionsDites AUCUNE = new DecisionsDites(null, null, null, null);

    @Override
    public boolean titularise(LocalDate jour) {
        return titularise != null && le(titularise).equals(jour);
    }

    @Override
    public Optional<LocalDate> titularisable() {
        return Optional.ofNullable(permis).map(LocalDate::parse);
    }

    @Override
    public boolean nomme(String autre, LocalDate jour) {
        return grade != null && grade.equals(autre) && le(nomme).equals(jour);
    }
}
