package fr.cdg62.partenaires.services;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Serves the registry at {@code GET /services}, to whoever asks: names, states, contracts, security, contact, changes; and
 * the examples of clients at {@code GET /services/exemples/…}. A browser is led to the page that shows the registry.
 */
@WebServlet({"/services", "/services/exemples/*"})
public class Registre extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FICHIER = "/registre/services.json";
    private static final Set<String> EXEMPLES = Set.of(
            "/Client.java",
            "/ClientCxf.java",
            "/ClientMetro.java",
            "/wsit-cle.xml",
            "/client.php",
            "/client.py",
            "/client.js",
            "/client.sh");
    private static final String PUBLIQUE = "https://ws.cdg62.fr/";

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        if (demande.getPathInfo() != null) {
            servirExemple(demande.getPathInfo(), reponse);
            return;
        }
        reponse.setHeader("Vary", "Accept");
        String accepte = demande.getHeader("Accept");
        if (accepte != null && accepte.contains("text/html")) {
            reponse.sendRedirect(demande.getContextPath() + "/#/services");
            return;
        }
        byte[] octets = lire().toString().replace(PUBLIQUE, racine(demande)).getBytes(StandardCharsets.UTF_8);
        reponse.setContentType("application/json;charset=utf-8");
        reponse.setHeader("Cache-Control", "no-cache");
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
    }

    private static void servirExemple(String chemin, HttpServletResponse reponse) throws IOException {
        if (!EXEMPLES.contains(chemin)) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream exemple = Registre.class.getResourceAsStream("/exemples" + chemin)) {
            reponse.setContentType("text/plain;charset=utf-8");
            exemple.transferTo(reponse.getOutputStream());
        }
    }

    private static JsonObject lire() throws IOException {
        try (InputStream entree = Registre.class.getResourceAsStream(FICHIER);
                JsonReader lecteur = Json.createReader(entree)) {
            return lecteur.readObject();
        }
    }

    private static String racine(HttpServletRequest demande) {
        String adresse = demande.getRequestURL().toString();
        return adresse.substring(0, adresse.length() - "services".length());
    }
}
