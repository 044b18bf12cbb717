package fr.cdg62.extranet.appel;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Answers that are a CSV file: UTF-8 with its mark, semicolons, as French spreadsheets open them. */
public final class Csv {

    /** Media type of CSV files. */
    public static final String TYPE_MIME = "text/csv; charset=UTF-8";

    private static final String MARQUE = "\uFEFF";

    private Csv() {}

    /** 200 with the file, saved under this name. */
    public static Response document(String nom, List<String> entetes, List<List<String>> lignes) {
        StringBuilder texte = new StringBuilder(MARQUE).append(ligne(entetes));
        lignes.forEach(valeurs -> texte.append(ligne(valeurs)));
        return Response.ok(texte.toString().getBytes(StandardCharsets.UTF_8), TYPE_MIME)
                .header("Content-Disposition", "attachment; filename=\"" + nom + ".csv\"")
                .build();
    }

    static String ligne(List<String> valeurs) {
        return valeurs.stream().map(Csv::valeur).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Between quotes; what a spreadsheet would take for a formula is made plain text. */
    private static String valeur(String texte) {
        String sur = !texte.isEmpty() && "=+-@\t\r".indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
        return '"' + sur.replace("\"", "\"\"") + '"';
    }
}
