package fr.cdg62.carriere.identite;

/**
 * Whose career it is.
 *
 * @param carriere id of the career
 * @param agentId id of the agent
 * @param nom family name
 * @param prenom first name
 * @param siren employer today
 * @param arrondissement where the employer lies, empty for none
 * @param cadreEmplois code of the cadre d'emplois
 */
public record Identite(
        long carriere,
        long agentId,
        String nom,
        String prenom,
        String siren,
        String arrondissement,
        String cadreEmplois) {
    /** Names as shown. */
    public String agent() {
        return nom + " " + prenom;
    }
}
