package fr.cdg62.carriere.position;

import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures as the script that loads them says, so that a wrong row breaks the tests of the rules. */
final class SeuilsDesTextes implements Seuils {
    private static final List<String> SCRIPTS = List.of(
            "/db/migration/carriere/V2026.11.23.404__parametres_position.sql",
            "/db/migration/carriere/V2026.11.29.406__parametres_rappels_position.sql",
            "/db/migration/carriere/V2026.12.01.666__parametre_temps_partiel_enfant.sql");
    private static final Pattern LIGNE = Pattern.compile(
            "UTC_TIMESTAMP\\(3\\), '(\\w+)', '([-\\d]+)', (NULL|'[-\\d]+'), (\\d+), '[^']*',\\s+'((?:[^']|'')*)', '((?:[^']|'')*)', (TRUE|FALSE)");

    private final Map<String, List<Datee<BigDecimal>>> series = new HashMap<>();

    SeuilsDesTextes() {
        SCRIPTS.forEach(this::lire);
    }

    private void lire(String script) {
        Matcher ligne = LIGNE.matcher(texte(script));
        while (ligne.find()) {
            LocalDate fin = "NULL".equals(ligne.group(3))
                    ? null
                    : LocalDate.parse(ligne.group(3).replace("'", ""));
            Source source = new Source(ligne.group(5), ligne.group(6), "TRUE".equals(ligne.group(7)));
            series.computeIfAbsent(ligne.group(1), code -> new ArrayList<>())
                    .add(new Datee<>(
                            new Periode(LocalDate.parse(ligne.group(2)), fin), new BigDecimal(ligne.group(4)), source));
        }
    }

    private static String texte(String script) {
        try (InputStream flux = SeuilsDesTextes.class.getResourceAsStream(script)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SerieDatee<BigDecimal> serie(String code) {
        return new SerieDatee<>(code, series.getOrDefault(code, List.of()));
    }
}
