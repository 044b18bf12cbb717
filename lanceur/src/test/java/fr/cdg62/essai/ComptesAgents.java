package fr.cdg62.essai;

import java.util.UUID;

/** Real accounts of agents: invited, given to an agent, signed in. */
final class ComptesAgents {
    private static final String MOT_DE_PASSE = "Bastion-Solide-62";

    private ComptesAgents() {}

    /** Signed in as the agent of a career, on a new account of his own. */
    static Rest de(long carriere) {
        String compte = inviter();
        rattacher(compte, agent(carriere));
        return Rest.avecJeton(connecter(compte));
    }

    /** Whose career it is. */
    static long agent(long carriere) {
        return Offre.lire("cdg.carriere", "/api/v1/carrieres/" + carriere)
                .getJsonObject("carriere")
                .getJsonNumber("agent")
                .longValue();
    }

    /** A new account, activated. */
    static String inviter() {
        String identifiant = "agent." + UUID.randomUUID().toString().substring(0, 8);
        String code = Offre.creer(
                        "administrateur",
                        "/api/v1/comptes",
                        "{\"identifiant\":\"%s\",\"nom\":\"Agent Fictif\",\"mail\":\"agent@demonstration.invalid\"}"
                                .formatted(identifiant))
                .getString("code");
        Rest.anonyme()
                .put(
                        "/api/v1/moi/activation",
                        "{\"identifiant\":\"%s\",\"code\":\"%s\",\"motDePasse\":\"%s\"}"
                                .formatted(identifiant, code, MOT_DE_PASSE));
        return identifiant;
    }

    /** The token of its session. */
    static String connecter(String compte) {
        return Rest.anonyme()
                .post(
                        "/api/v1/sessions",
                        "{\"identifiant\":\"%s\",\"motDePasse\":\"%s\"}".formatted(compte, MOT_DE_PASSE))
                .json()
                .getString("jeton");
    }

    static Rest.Reponse rattacher(String compte, long agent) {
        return surVersion(compte).put("/api/v1/comptes/" + compte + "/agent", "{\"agent\":" + agent + "}");
    }

    static Rest.Reponse detacher(String compte) {
        return surVersion(compte).envoyer("DELETE", "/api/v1/comptes/" + compte + "/agent", null);
    }

    private static Rest surVersion(String compte) {
        Rest administrateur = Rest.compte("administrateur");
        return administrateur.avec(
                "If-Match", administrateur.get("/api/v1/comptes/" + compte).enTete("ETag"));
    }
}
