package fr.cdg62.carriere.reprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The delay of option, on its last day and the days around it. */
class OptionRepriseTest {
    private static final LocalDate LIMITE = LocalDate.of(2027, 9, 1);
    private final OptionReprise option = new OptionReprise();

    OptionRepriseTest() {
        option.ouvrir(LIMITE.minusYears(1), LIMITE);
    }

    @Test
    void leDernierJourLAgentChoisitEncore() {
        option.exercer("C-ART5-I", LIMITE);

        assertThat(option.choix()).isEqualTo("C-ART5-I");
        assertThat(option.choisieLe()).isEqualTo(LIMITE);
        assertThat(option.estParDefaut()).isFalse();
    }

    @Test
    void leLendemainIlEstTropTard() {
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> option.exercer("C-ART5-I", LIMITE.plusDays(1)));

        assertThat(refus.code()).isEqualTo(CodeProbleme.REPRISE_OPTION_TARDIVE);
        assertThat(refus.champ()).isEqualTo("regle");
        assertThat(refus.getMessage()).isEqualTo("Le délai d'option s'est achevé le 01/09/2027.");
        assertThat(option.choix()).isNull();
    }

    @Test
    void leSilenceSeConstateLeLendemainSeulement() {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> option.taire("B-ART14", LIMITE));

        assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
        assertThat(refus.getMessage()).isEqualTo("L'agent peut encore choisir jusqu'au 01/09/2027.");
        option.taire("B-ART14", LIMITE.plusDays(1));
        assertThat(option.choix()).isEqualTo("B-ART14");
        assertThat(option.estParDefaut()).isTrue();
    }
}
