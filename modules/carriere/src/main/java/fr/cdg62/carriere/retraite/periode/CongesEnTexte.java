package fr.cdg62.carriere.retraite.periode;

import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps the congés of a child in one text column. */
@Converter
public class CongesEnTexte implements AttributeConverter<List<CongeEnfant>, String> {
    @Override
    public String convertToDatabaseColumn(List<CongeEnfant> conges) {
        return CongeEnfant.texte(conges);
    }

    @Override
    public List<CongeEnfant> convertToEntityAttribute(String texte) {
        return CongeEnfant.lire(texte);
    }
}
