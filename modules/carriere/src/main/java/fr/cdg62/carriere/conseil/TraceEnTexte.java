package fr.cdg62.carriere.conseil;

import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.trace.Trace;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/** Keeps a trace in one text column. */
final class TraceEnTexte {
    private TraceEnTexte() {}

    static String ecrire(List<Etape> etapes) {
        JsonArrayBuilder lignes = Json.createArrayBuilder();
        for (Etape etape : etapes) {
            lignes.add(Json.createObjectBuilder()
                    .add("libelle", Objects.toString(etape.libelle(), ""))
                    .add("calcul", Objects.toString(etape.calcul(), ""))
                    .add("resultat", Objects.toString(etape.resultat(), ""))
                    .add("source", Objects.toString(etape.source(), "")));
        }
        return lignes.build().toString();
    }

    static Trace lire(String texte) {
        try (JsonReader lecteur = Json.createReader(new StringReader(texte))) {
            return new Trace(lecteur.readArray().getValuesAs(JsonObject.class).stream()
                    .map(e -> new Etape(
                            e.getString("libelle"),
                            e.getString("calcul"),
                            e.getString("resultat"),
                            e.getString("source")))
                    .toList());
        }
    }
}
