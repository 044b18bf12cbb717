package fr.cdg62.partenaires.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The contracts, served to whoever asks as they are in the source, except for the address of the ports. Their imports are
 * relative and lead to the addresses served here.
 */
public final class ContratsServis {
    private static final String SECURISATION = "/ws/numerique/securisation-donnees/v1";
    private static final String SECURISATION_WSDL = "/numerique/securisation-donnees/securisation-donnees-v1.wsdl";
    private static final String SECURISATION_XSD = "/numerique/securisation-donnees/securisation-donnees-v1.xsd";
    private static final String COMMUN_XSD = "/commun/commun-v1.xsd";

    /** Address of a port, then what is asked, to the file. */
    private static final Map<String, Map<String, String>> PAR_REQUETE =
            Map.of(SECURISATION, requetes(), SECURISATION + "/soap12", requetes());

    private static final Map<String, String> PAR_CHEMIN =
            Map.of("/ws" + SECURISATION_XSD, SECURISATION_XSD, "/ws" + COMMUN_XSD, COMMUN_XSD);

    private static final String PUBLIQUE = "https://ws.cdg62.fr/ws/";

    private ContratsServis() {}

    private static Map<String, String> requetes() {
        return Map.of(
                "wsdl", SECURISATION_WSDL,
                "xsd=securisation-donnees-v1.xsd", SECURISATION_XSD,
                "xsd=commun-v1.xsd", COMMUN_XSD);
    }

    /** Answers a request that is not a message: a contract, or 405 with what is allowed. */
    public static void repondre(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String chemin =
                demande.getRequestURI().substring(demande.getContextPath().length());
        boolean lecture =
                demande.getMethod().equals("GET") || demande.getMethod().equals("HEAD");
        String fichier = lecture ? fichier(chemin, demande.getQueryString()) : null;
        if (fichier != null) {
            ecrire(fichier, demande, reponse);
        } else if (PAR_REQUETE.containsKey(chemin)) {
            refuser(reponse, "POST", "Ce service répond aux messages SOAP envoyés par POST ; contrat : ?wsdl.");
        } else if (PAR_CHEMIN.containsKey(chemin)) {
            refuser(reponse, "GET", "Ce fichier se lit par GET.");
        } else {
            texte(reponse, HttpServletResponse.SC_NOT_FOUND, "Aucun service à cette adresse.");
        }
    }

    /** Whether a service answers messages there. */
    public static boolean estService(String chemin) {
        return PAR_REQUETE.containsKey(chemin);
    }

    private static String fichier(String chemin, String requete) {
        Map<String, String> requetes = PAR_REQUETE.get(chemin);
        if (requetes != null && requete != null) {
            return requetes.get(requete.equalsIgnoreCase("wsdl") ? "wsdl" : requete);
        }
        return PAR_CHEMIN.get(chemin);
    }

    private static void ecrire(String fichier, HttpServletRequest demande, HttpServletResponse reponse)
            throws IOException {
        try (InputStream entree = ContratsServis.class.getResourceAsStream("/contrats" + fichier)) {
            String contrat = new String(entree.readAllBytes(), StandardCharsets.UTF_8);
            byte[] octets = contrat.replace(PUBLIQUE, racine(demande)).getBytes(StandardCharsets.UTF_8);
            reponse.setContentType("text/xml;charset=utf-8");
            reponse.setContentLength(octets.length);
            reponse.getOutputStream().write(octets);
        }
    }

    private static String racine(HttpServletRequest demande) {
        String adresse = demande.getRequestURL().toString();
        return adresse.substring(0, adresse.length() - demande.getRequestURI().length())
                + demande.getContextPath()
                + "/ws/";
    }

    private static void refuser(HttpServletResponse reponse, String admise, String texte) throws IOException {
        reponse.setHeader("Allow", admise);
        texte(reponse, HttpServletResponse.SC_METHOD_NOT_ALLOWED, texte);
    }

    private static void texte(HttpServletResponse reponse, int statut, String texte) throws IOException {
        reponse.setStatus(statut);
        reponse.setContentType("text/plain;charset=utf-8");
        reponse.getOutputStream().write(texte.getBytes(StandardCharsets.UTF_8));
    }
}
