package fr.cdg62.referentiel.jeton;

import java.time.Instant;

/** A signed token in compact form and the end of its validity. */
public record JetonSigne(String texte, Instant expireLe) {
    @Override
    public String toString() {
        return "JetonSigne[" + expireLe + "]";
    }
}
