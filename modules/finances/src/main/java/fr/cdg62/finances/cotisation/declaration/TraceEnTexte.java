package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.trace.Trace;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a trace as text: a step a line, its four fields separated by tabs, neither of which our wording contains. */
@Converter
public class TraceEnTexte implements AttributeConverter<Trace, String> {

    private static final String CHAMP = "\t";
    private static final int CHAMPS = 4;

    @Override
    public String convertToDatabaseColumn(Trace trace) {
        List<String> lignes = trace.etapes().stream()
                .map(e -> String.join(CHAMP, net(e.libelle()), net(e.calcul()), net(e.resultat()), net(e.source())))
                .toList();
        return String.join("\n", lignes);
    }

    @Override
    public Trace convertToEntityAttribute(String texte) {
        return new Trace(texte.lines()
                .map(ligne -> ligne.split(CHAMP, CHAMPS))
                .map(champs -> new Etape(champs[0], champs[1], champs[2], champs[3]))
                .toList());
    }

    private static String net(String champ) {
        return champ.replaceAll("[\\t\\r\\n]+", " ");
    }
}
