package fr.cdg62.carriere.retraite.mandat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a mandate holds. */
class MandatRetraiteTest {
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIN = LocalDate.of(2026, 12, 31);

    private static MandatRetraite mandat() {
        return new MandatRetraite(new NouveauMandat("216200014", " Délibération 42 ", DEBUT, FIN), "maire");
    }

    @Test
    void ilVautDuPremierAuDernierJourCompris() {
        MandatRetraite mandat = mandat();
        assertThat(mandat.enVigueur(DEBUT.minusDays(1))).isFalse();
        assertThat(mandat.enVigueur(DEBUT)).isTrue();
        assertThat(mandat.enVigueur(FIN)).isTrue();
        assertThat(mandat.enVigueur(FIN.plusDays(1))).isFalse();
        assertThat(mandat.reference()).isEqualTo("Délibération 42");
    }

    @Test
    void revoqueIlNeVautPlusLeJourMemeEtUneSeuleFois() {
        MandatRetraite mandat = mandat();
        LocalDate jour = LocalDate.of(2026, 6, 15);
        mandat.revoquer("Fin de la convention", jour);
        assertThat(mandat.enVigueur(jour)).isFalse();
        assertThatThrownBy(() -> mandat.revoquer("Encore", jour)).isInstanceOf(DemandeRefusee.class);
    }

    @Test
    void termineIlNeSeRevoquePlus() {
        mandat().revoquer("Le dernier jour", FIN);
        assertThatThrownBy(() -> mandat().revoquer("Le lendemain", FIN.plusDays(1)))
                .isInstanceOf(DemandeRefusee.class);
    }
}
