package fr.cdg62.referentiel.api.parametre;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import jakarta.ejb.Local;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Dated figures for all modules: thresholds, rates, delays. A module adds its own rows by its Flyway scripts, in
 * table {@code referentiel_parametre}, with codes that begin with the module or concept ({@code COTISATION_…}).
 */
@Local
public interface Parametres {
    /** Value in force at the date; PARAMETRE_MANQUANT naming code and date if there is none. */
    BigDecimal valeur(String code, LocalDate date);

    /** Value in force at the date with its period and source, for traces; PARAMETRE_MANQUANT if there is none. */
    Datee<BigDecimal> datee(String code, LocalDate date);

    /** All the values of a parameter; empty series if the code is unknown. */
    SerieDatee<BigDecimal> serie(String code);

    /** Parameters whose code begins with the prefix, by code then date; for the CDG. */
    Page<ParametreVue> liste(String prefixe, DemandePage page);

    /** Adds a value; SAISIE_INVALIDE if it does not begin after the one in force. */
    ParametreVue ajouter(NouveauParametre nouveau);
}
