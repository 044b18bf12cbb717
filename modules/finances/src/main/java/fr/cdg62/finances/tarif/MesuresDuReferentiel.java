package fr.cdg62.finances.tarif;

import fr.cdg62.finances.tarif.mesure.Mesure;
import fr.cdg62.finances.tarif.mesure.Mesures;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The figures that the référentiel knows of a collectivité at a date.
 *
 * @param collectivites the référentiel
 * @param siren the collectivité
 * @param date the date: its year gives the population, the last head-count known at it gives the agents
 */
public record MesuresDuReferentiel(Collectivites collectivites, String siren, LocalDate date) implements Mesures {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);

    @Override
    public Mesure habitants() {
        return new Mesure(
                collectivites.population(siren, date.getYear()),
                "population en vigueur en %d au référentiel".formatted(date.getYear()));
    }

    @Override
    public Mesure agents() {
        EffectifVue effectif = collectivites.effectif(siren, date);
        return new Mesure(
                effectif.total(), "effectif total au %s au référentiel".formatted(DATE.format(effectif.date())));
    }
}
