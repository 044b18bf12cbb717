package fr.cdg62.referentiel.api.echange;

/**
 * What makes two requests « the same » (specification numérique, rule C9).
 *
 * @param canal {@code REST} or {@code SOAP} with the operation's name, for example {@code SOAP:accuserCommande}; 1 to 60
 *     characters
 * @param emetteur who sends: account for REST, SIRET of the partner for SOAP; 1 to 100 characters
 * @param cle {@code Idempotency-Key} or {@code messageId}; 1 to 100 characters
 * @param empreinte SHA-256 of the request's body, 64 lower-case hexadecimal characters
 */
public record DemandeRejouable(String canal, String emetteur, String cle, String empreinte) {
    private static final int CANAL_MAX = 60;
    private static final int TEXTE_MAX = 100;

    public DemandeRejouable {
        exiger("canal", canal, CANAL_MAX);
        exiger("emetteur", emetteur, TEXTE_MAX);
        exiger("cle", cle, TEXTE_MAX);
        if (empreinte == null || !empreinte.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("empreinte : SHA-256 en hexadécimal minuscule attendu");
        }
    }

    private static void exiger(String champ, String valeur, int max) {
        if (valeur == null || valeur.isBlank() || valeur.length() > max) {
            throw new IllegalArgumentException(champ + " : de 1 à " + max + " caractères attendus");
        }
    }
}
