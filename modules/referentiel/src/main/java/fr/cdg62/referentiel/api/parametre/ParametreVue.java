package fr.cdg62.referentiel.api.parametre;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;

/**
 * A figure of the law or of the CDG over a period.
 *
 * @param code name of the parameter, e.g. {@code AFFILIATION_SEUIL}
 * @param periode when it is in force
 * @param valeur figure, in {@code unite}
 * @param unite unit in French: « agents », « mois », « % »
 * @param source where it comes from and whether it was verified
 */
public record ParametreVue(String code, Periode periode, BigDecimal valeur, String unite, Source source) {}
