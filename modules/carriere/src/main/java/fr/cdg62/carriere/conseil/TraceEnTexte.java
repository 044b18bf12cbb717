package fr.cdg62.carriere.conseil;

import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.trace.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a trace in one text column: the separators of ASCII, which nobody types, between steps and between fields. */
final class TraceEnTexte {
    private static final String ENTRE_ETAPES = "\u001e";
    private static final String ENTRE_CHAMPS = "\u001f";
    private static final int CHAMPS = 4;

    private TraceEnTexte() {}

    static String ecrire(List<Etape> etapes) {
        return etapes.stream().map(TraceEnTexte::ligne).collect(Collectors.joining(ENTRE_ETAPES));
    }

    static Trace lire(String texte) {
        if (texte.isEmpty()) {
            return new Trace(List.of());
        }
        return new Trace(Arrays.stream(texte.split(ENTRE_ETAPES, -1))
                .map(TraceEnTexte::etape)
                .toList());
    }

    private static String ligne(Etape etape) {
        return Stream.of(etape.libelle(), etape.calcul(), etape.resultat(), etape.source())
                .map(champ ->
                        Objects.toString(champ, "").replace(ENTRE_ETAPES, " ").replace(ENTRE_CHAMPS, " "))
                .collect(Collectors.joining(ENTRE_CHAMPS));
    }

    private static Etape etape(String ligne) {
        String[] champs = Arrays.copyOf(ligne.split(ENTRE_CHAMPS, -1), CHAMPS);
        return new Etape(champs[0], champs[1], champs[2], champs[3]);
    }
}
