package fr.cdg62.carriere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused request says: code, field, French message. */
public final class Refus {
    private Refus() {}

    /** Checks the three. */
    public static void verifier(ThrowingCallable appel, CodeProbleme code, String champ, String message) {
        DemandeRefusee refus = de(appel);
        assertThat(refus.code()).isEqualTo(code);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus).hasMessage(message);
    }

    /** The refusal, for what depends on the case. */
    public static DemandeRefusee de(ThrowingCallable appel) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, appel);
        assertThat(refus).as("refus attendu").isNotNull();
        return refus;
    }
}
