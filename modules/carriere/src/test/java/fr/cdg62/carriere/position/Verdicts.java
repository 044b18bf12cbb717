package fr.cdg62.carriere.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/** Whether the facts of an act are accepted, or refused and how. */
final class Verdicts {
    private Verdicts() {}

    static void accepte(Essai essai, Fait... faits) {
        assertThatCode(() -> essai.accepter(faits)).doesNotThrowAnyException();
    }

    static void refuse(Essai essai, CodeProbleme code, String message, String champ, Fait... faits) {
        assertThatThrownBy(() -> essai.accepter(faits))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(code);
                    assertThat(refus.champ()).isEqualTo(champ);
                })
                .hasMessageContaining(message);
    }
}
