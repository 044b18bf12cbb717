package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the hypotheses that only some estimations need in one text column. */
@Converter
public class ComplementsEnJson implements AttributeConverter<Complements, String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(Complements complements) {
        return JSON.toJson(complements);
    }

    @Override
    public Complements convertToEntityAttribute(String texte) {
        return JSON.fromJson(texte, Complements.class);
    }
}
