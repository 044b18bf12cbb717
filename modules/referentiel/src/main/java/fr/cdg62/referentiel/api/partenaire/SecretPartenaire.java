package fr.cdg62.referentiel.api.partenaire;

import java.time.Instant;

/**
 * The access of a partner, as handed to it once.
 *
 * @param code partner
 * @param identifiant user name
 * @param mode how it authenticates
 * @param motDePasse secret, drawn at random; null when the mode has none
 * @param ancienJusqua instant at which the former access stops, null when it has already stopped
 */
public record SecretPartenaire(
        String code, String identifiant, ModeSecurite mode, String motDePasse, Instant ancienJusqua) {
    @Override
    public String toString() {
        return "SecretPartenaire[" + code + "]";
    }
}
