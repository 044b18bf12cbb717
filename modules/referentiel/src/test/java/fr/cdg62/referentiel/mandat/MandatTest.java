package fr.cdg62.referentiel.mandat;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.cdg62.referentiel.api.mandat.NouveauMandat;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MandatTest {
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);

    @Test
    void unMandatFinitAuPlusTotSonPremierJour() {
        Mandat mandat = mandat(null);
        assertThatNoException().isThrownBy(() -> mandat.clore(DEBUT));
        refuse(() -> mandat.clore(DEBUT.minusDays(1)));
        assertThatNoException().isThrownBy(() -> mandat(DEBUT));
        refuse(() -> mandat(DEBUT.minusDays(1)));
    }

    private static void refuse(Runnable geste) {
        assertThatThrownBy(geste::run)
                .asInstanceOf(type(DemandeRefusee.class))
                .returns(CodeProbleme.SAISIE_INVALIDE, DemandeRefusee::code)
                .returns("fin", DemandeRefusee::champ);
    }

    private static Mandat mandat(LocalDate fin) {
        return new Mandat("PARTENAIRE", new NouveauMandat("216200014", DEBUT, fin, null), "cdg.numerique");
    }
}
