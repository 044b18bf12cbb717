package fr.cdg62.carriere.chronologie;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Traduction d'un changement de temps de travail")
class TraductionTest {
    private static Changement temps(String motif, Integer quotite, Integer heures) {
        return new Changement(
                NatureFait.TEMPS,
                LocalDate.of(2026, 1, 1),
                null,
                null,
                motif,
                null,
                null,
                quotite == null ? null : BigDecimal.valueOf(quotite),
                heures == null ? null : BigDecimal.valueOf(heures),
                null,
                null);
    }

    @Test
    void leMotifDUnTempsPartielSeGarde() {
        Changement deDroit = temps("DROIT_ENFANT", 80, null);
        assertThat(Traduction.changement(Traduction.fait(deDroit))).isEqualTo(deDroit);
        Changement autorise = temps(null, 80, null);
        assertThat(Traduction.changement(Traduction.fait(autorise))).isEqualTo(autorise);
        assertThat(Traduction.fait(temps(" ", 80, null))).isEqualTo(Traduction.fait(autorise));
    }

    @Test
    void unMotifInconnuOuSansQuotiteEstRefuse() {
        DemandeRefusee inconnu = Refus.de(() -> Traduction.fait(temps("AUTRE", 80, null)));
        assertThat(inconnu).hasMessage("La valeur « AUTRE » est inconnue.");
        assertThat(inconnu.champ()).isEqualTo("motif");
        DemandeRefusee sansQuotite = Refus.de(() -> Traduction.fait(temps("DROIT_ENFANT", null, 28)));
        assertThat(sansQuotite.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(sansQuotite).hasMessage("Seul un temps partiel a un motif : indiquez sa quotité, ou aucun motif.");
        assertThat(sansQuotite.champ()).isEqualTo("motif");
    }
}
