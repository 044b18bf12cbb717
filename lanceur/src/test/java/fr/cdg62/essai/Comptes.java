package fr.cdg62.essai;

import jakarta.json.Json;

/** Signs demonstration accounts in. */
final class Comptes {

    private Comptes() {}

    static String jeton(String identifiant) {
        return jeton(Rest.anonyme(), identifiant);
    }

    /** Signs in on the instance of this client. */
    static String jeton(Rest anonyme, String identifiant) {
        String json = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("motDePasse", motDePasse(identifiant))
                .build()
                .toString();
        Rest.Reponse reponse = anonyme.post("/api/v1/sessions", json);
        if (reponse.statut() != 200) {
            throw new IllegalStateException(identifiant + " refusé : " + reponse.texte());
        }
        return reponse.json().getString("jeton");
    }

    private static String motDePasse(String identifiant) {
        return ComptesDemonstration.motDePasse(identifiant);
    }
}
