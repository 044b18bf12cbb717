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

    /** SIREN as texts. */
    public static class Sirens implements JsonbAdapter<Siren, String> {
        @Override
        public String adaptToJson(Siren siren) {
            return siren.valeur();
        }

        @Override
        public Siren adaptFromJson(String valeur) {
            return new Siren(valeur);
        }
    }

    /** SIRET as texts. */
    public static class Sirets implements JsonbAdapter<Siret, String> {
        @Override
        public String adaptToJson(Siret siret) {
            return siret.valeur();
        }

        @Override
        public Siret adaptFromJson(String valeur) {
            return new Siret(valeur);
        }
    }

    /** Months as texts, {@code 2026-01}. */
    public static class Mois implements JsonbAdapter<YearMonth, String> {
        @Override
        public String adaptToJson(YearMonth mois) {
            return mois.toString();
        }

        @Override
        public YearMonth adaptFromJson(String valeur) {
            return YearMonth.parse(valeur);
        }
    }
}
