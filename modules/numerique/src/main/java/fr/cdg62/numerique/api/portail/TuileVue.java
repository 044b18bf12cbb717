package fr.cdg62.numerique.api.portail;

/**
 * One application as the portail shows it to the caller.
 *
 * @param code stable code, e.g. {@code PASTELL}
 * @param libelle name given by the guide
 * @param description what it is for, in French
 * @param mission mission whose right opens it
 * @param etat what the caller may do
 * @param motif why, in French
 * @param demarche how to get it, in French; empty when it is open
 * @param adresse https address, or page of the extranet beginning with {@code #/}; null unless OUVERTE
 * @param interne true for a page of the extranet: the roles held are enough to open it
 */
public record TuileVue(
        String code,
        String libelle,
        String description,
        String mission,
        EtatTuile etat,
        String motif,
        String demarche,
        String adresse,
        boolean interne) {}
