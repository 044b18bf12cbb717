package fr.cdg62.referentiel.api.acces;

/**
 * The secret of a partner, as handed to it once; the system keeps only its hash.
 *
 * @param code partner
 * @param identifiant user name
 * @param motDePasse secret, drawn at random
 */
public record SecretPartenaire(String code, String identifiant, String motDePasse) {
    @Override
    public String toString() {
        return "SecretPartenaire[" + code + "]";
    }
}
