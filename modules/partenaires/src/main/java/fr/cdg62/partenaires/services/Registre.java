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

/** Serves the registry at {@code GET /services}, to whoever asks: names, states, contracts, contact, changes. */
@WebServlet("/services")
public class Registre extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FICHIER = "/registre/services.json";
    private static final String PUBLIQUE = "https://ws.cdg62.fr/";

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        byte[] octets = lire().toString().replace(PUBLIQUE, racine(demande)).getBytes(StandardCharsets.UTF_8);
        reponse.setContentType("application/json;charset=utf-8");
        reponse.setHeader("Cache-Control", "no-cache");
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
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
