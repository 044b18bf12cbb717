package fr.cdg62.partenaires.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The contracts, served to whoever asks as they are in the source, except for the address of the ports and the policy that
 * {@link Politique} adds on demand. Their imports are relative and lead to the addresses served here.
 */
public final class ContratsServis {
    private static final String PUBLIQUE = "https://ws.cdg62.fr/ws/";

    private ContratsServis() {}

    /** Answers a request that is not a message: a contract, or 405 with what is allowed. */
    public static void repondre(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String chemin =
                demande.getRequestURI().substring(demande.getContextPath().length());
        boolean lecture =
                demande.getMethod().equals("GET") || demande.getMethod().equals("HEAD");
        Optional<Politique> politique = Politique.demandee(demande.getQueryString());
        String requete = politique.isPresent() ? "wsdl" : demande.getQueryString();
        String fichier = lecture ? fichier(chemin, requete) : null;
        if (fichier != null) {
            String contrat = texte(fichier);
            ecrire(politique.map(p -> p.posee(contrat)).orElse(contrat), demande, reponse);
        } else if (ContratServi.auPort(chemin).isPresent()) {
            refuser(reponse, "POST", "Ce service répond aux messages SOAP envoyés par POST ; contrat : ?wsdl.");
        } else if (ContratServi.fichierA(chemin).isPresent()) {
            refuser(reponse, "GET", "Ce fichier se lit par GET.");
        } else {
            texte(reponse, HttpServletResponse.SC_NOT_FOUND, "Aucun service à cette adresse.");
        }
    }

    private static String fichier(String chemin, String requete) {
        return ContratServi.auPort(chemin)
                .flatMap(contrat -> requete == null ? Optional.empty() : contrat.fichier(requete))
                .or(() -> ContratServi.fichierA(chemin))
                .orElse(null);
    }

    private static String texte(String fichier) throws IOException {
        try (InputStream entree = ContratsServis.class.getResourceAsStream("/contrats/" + fichier)) {
            return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void ecrire(String contrat, HttpServletRequest demande, HttpServletResponse reponse)
            throws IOException {
        byte[] octets = contrat.replace(PUBLIQUE, racine(demande)).getBytes(StandardCharsets.UTF_8);
        reponse.setContentType("text/xml;charset=utf-8");
        reponse.setContentLength(octets.length);
        reponse.getOutputStream().write(octets);
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
