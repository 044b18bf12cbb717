package fr.cdg62.referentiel.api.acces;

import java.time.Instant;
import java.util.List;

/**
 * An issued token and what a user interface needs at once. A secret: never in a log.
 *
 * @param jeton compact form, to send as {@code Authorization: Bearer}
 * @param expireLe end of validity
 * @param identifiant account
 * @param nom name of the person
 * @param habilitations habilitations in force today, among which the person chooses the collectivité acted for
 */
public record JetonVue(
        String jeton, Instant expireLe, String identifiant, String nom, List<HabilitationVue> habilitations) {
    @Override
    public String toString() {
        return "JetonVue[" + identifiant + ", " + expireLe + "]";
    }
}
