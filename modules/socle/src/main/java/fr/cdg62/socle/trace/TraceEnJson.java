package fr.cdg62.socle.trace;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps a trace in one text column. */
@Converter
public class TraceEnJson implements AttributeConverter<Trace, String> {

    @Override
    public String convertToDatabaseColumn(Trace trace) {
        JsonArrayBuilder etapes = Json.createArrayBuilder();
        for (Etape etape : trace.etapes()) {
            etapes.add(Json.createObjectBuilder()
                    .add("libelle", etape.libelle())
                    .add("calcul", etape.calcul())
                    .add("resultat", etape.resultat())
                    .add("source", etape.source()));
        }
        return etapes.build().toString();
    }

    @Override
    public Trace convertToEntityAttribute(String texte) {
        try (JsonReader lecteur = Json.createReader(new StringReader(texte))) {
            return new Trace(lecteur.readArray().getValuesAs(JsonObject.class).stream()
                    .map(etape -> new Etape(
                            etape.getString("libelle"),
                            etape.getString("calcul"),
                            etape.getString("resultat"),
                            etape.getString("source")))
                    .toList());
        }
    }
}
