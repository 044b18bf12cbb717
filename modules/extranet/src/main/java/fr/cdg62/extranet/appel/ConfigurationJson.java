package fr.cdg62.extranet.appel;

import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Siren;
import fr.cdg62.socle.valeur.Siret;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.Function;

/** JSON of the interface: amounts as numbers with two decimals, SIREN and SIRET as texts, months as « 2026-01 ». */
@Provider
public class ConfigurationJson implements ContextResolver<Jsonb> {

    /** The one JSON binding of the REST interface; thread-safe. */
    public static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withAdapters(new Montants(), new Sirens(), new Sirets(), new Mois())
            .withNullValues(true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** Amounts as numbers. */
    public static class Montants implements JsonbAdapter<Montant, BigDecimal> {
        @Override
        public BigDecimal adaptToJson(Montant montant) {
            return montant.valeur();
        }

        @Override
        public Montant adaptFromJson(BigDecimal valeur) {
            return Montant.de(valeur);
        }
    }

    /** Values as the text they are written with. */
    private abstract static class EnTexte<T> implements JsonbAdapter<T, String> {
        private final Function<T, String> ecriture;
        private final Function<String, T> lecture;

        EnTexte(Function<T, String> ecriture, Function<String, T> lecture) {
            this.ecriture = ecriture;
            this.lecture = lecture;
        }

        @Override
        public String adaptToJson(T valeur) {
            return ecriture.apply(valeur);
        }

        @Override
        public T adaptFromJson(String texte) {
            return lecture.apply(texte);
        }
    }

    /** SIREN as texts. */
    public static class Sirens extends EnTexte<Siren> {
        public Sirens() {
            super(Siren::valeur, Siren::new);
        }
    }

    /** SIRET as texts. */
    public static class Sirets extends EnTexte<Siret> {
        public Sirets() {
            super(Siret::valeur, Siret::new);
        }
    }

    /** Months as texts, {@code 2026-01}. */
    public static class Mois extends EnTexte<YearMonth> {
        public Mois() {
            super(YearMonth::toString, YearMonth::parse);
        }
    }
}
