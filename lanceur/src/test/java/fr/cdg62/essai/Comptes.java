package fr.cdg62.essai;

import fr.cdg62.lanceur.Serveur;
import jakarta.json.Json;

/** Signs demonstration accounts in. */
final class Comptes {

    private Comptes() {}

    static String jeton(String identifiant) {
        String json = Json.createObjectBuilder()
                .add("identifiant", identifiant)
                .add("motDePasse", motDePasse(identifiant))
                .build()
                .toString();
        Rest.Reponse reponse = Rest.anonyme().post("/api/v1/sessions", json);
        if (reponse.statut() != 200) {
            throw new IllegalStateException(identifiant + " refusé par " + Serveur.adresse() + " : " + reponse.texte());
        }
        return reponse.json().getString("jeton");
    }

    private static String motDePasse(String identifiant) {
        return ComptesDemonstration.motDePasse(identifiant);
    }
}
