package fr.cdg62.carriere.controle;

import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The figures of the law at a date. */
@FunctionalInterface
public interface Seuils {
    /** All the values of a figure; empty for an unknown code. */
    SerieDatee<BigDecimal> serie(String code);

    /** The figure in force; PARAMETRE_MANQUANT naming code and date if there is none. */
    default Seuil au(String code, LocalDate date) {
        return Seuil.de(serie(code).au(date));
    }

    /** The figure in force, if the law has one at that date. */
    default Optional<Seuil> si(String code, LocalDate date) {
        return serie(code).versions().stream()
                .filter(version -> version.periode().contient(date))
                .map(Seuil::de)
                .findFirst();
    }

    /**
     * A figure and where it comes from.
     *
     * @param source citation, « (à vérifier) » included where it applies
     */
    record Seuil(int valeur, String source) {
        static Seuil de(Datee<BigDecimal> datee) {
            return new Seuil(datee.valeur().intValueExact(), datee.source().citation());
        }
    }
}
