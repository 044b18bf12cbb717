package fr.cdg62.carriere.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Temps sans services effectifs depuis une sanction (CGFP, art. L533-6)")
class ServicesEffectifsTest {
    private static final Periode DIX_ANS = Periode.entre(LocalDate.of(2016, 3, 1), LocalDate.of(2026, 3, 1));

    @Test
    void uneAnneeDeDisponibiliteNeCompteNiSonPremierNiSonDernierJour() {
        Chronologie carriere = Chronologie.de(
                List.of(position(TypePosition.DISPONIBILITE, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))));

        assertThat(ServicesEffectifs.joursSans(carriere, DIX_ANS)).isEqualTo(366);
    }

    @Test
    void seuleLaPartQuiSuitLaSanctionEstDeduite() {
        Chronologie carriere = Chronologie.de(
                List.of(position(TypePosition.DISPONIBILITE, LocalDate.of(2015, 1, 1), LocalDate.of(2016, 3, 10))));

        assertThat(ServicesEffectifs.joursSans(carriere, DIX_ANS)).isEqualTo(10);
    }

    @Test
    void leDetachementEtLActiviteSontDesServices() {
        Chronologie carriere = Chronologie.de(
                List.of(position(TypePosition.DETACHEMENT, LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31))));

        assertThat(ServicesEffectifs.joursSans(carriere, DIX_ANS)).isZero();
    }

    private static Fait position(TypePosition type, LocalDate du, LocalDate au) {
        return Fait.entre(du, au, new Valeur.DePosition(type, null));
    }
}
