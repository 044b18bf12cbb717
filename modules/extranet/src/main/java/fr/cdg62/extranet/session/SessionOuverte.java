package fr.cdg62.extranet.session;

import fr.cdg62.referentiel.api.acces.JetonVue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token just issued.
 *
 * @param jeton to send as {@code Authorization: Bearer}
 * @param expireLe end of its validity
 */
@Schema(name = "SessionOuverte")
public record SessionOuverte(
        @Schema(example = "eyJhbGciOiJSUzI1NiJ9…") String jeton,
        @Schema(example = "2026-11-23T09:30:00Z") Instant expireLe) {
    static SessionOuverte de(JetonVue vue) {
        return new SessionOuverte(vue.jeton(), vue.expireLe());
    }

    @Override
    public String toString() {
        return "SessionOuverte[" + expireLe + "]";
    }
}
