package fr.cdg62.referentiel.api.parametre;

import fr.cdg62.socle.parametre.Source;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A new value of a parameter, from a date on.
 *
 * @param code parameter, upper case letters, digits and underscores
 * @param debut first day; later than the start of the value in force, which ends on the eve
 * @param valeur figure
 * @param unite unit in French
 * @param source where it comes from
 */
public record NouveauParametre(String code, LocalDate debut, BigDecimal valeur, String unite, Source source) {}
