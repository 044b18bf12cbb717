package fr.cdg62.carriere.retraite.reversion;

import fr.cdg62.carriere.api.retraite.dossier.HypothesesReversion;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the survivors of a dossier in one text column; null before they are told. */
@Converter
public class HypothesesReversionEnJson implements AttributeConverter<HypothesesReversion, String> {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(HypothesesReversion hypotheses) {
        return hypotheses == null ? null : JSON.toJson(hypotheses);
    }

    @Override
    public HypothesesReversion convertToEntityAttribute(String texte) {
        return texte == null ? null : JSON.fromJson(texte, HypothesesReversion.class);
    }
}
