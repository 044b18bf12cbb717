package fr.cdg62.finances.cotisation.periodicite;

import static fr.cdg62.finances.api.cotisation.calcul.Periodicite.ANNUELLE;
import static fr.cdg62.finances.api.cotisation.calcul.Periodicite.MENSUELLE;
import static fr.cdg62.finances.api.cotisation.calcul.Periodicite.TRIMESTRIELLE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.SOCLE_COMMUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.cotisation.BaremeDeTest;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodiciteTest {

    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 1);

    private static DemandeRefusee refus(
            Periodicite periodicite, RegimeAffiliation regime, int effectif, LocalDate jour) {
        return catchThrowableOfType(DemandeRefusee.class, () -> new ReglePeriodicite(new BaremeDeTest())
                .verifier(periodicite, regime, effectif, jour));
    }

    @ParameterizedTest
    @CsvSource({
        "MENSUELLE,2026-01,49,2026-02-15",
        "MENSUELLE,2026-01,50,2026-02-05",
        "MENSUELLE,2026-01,51,2026-02-05",
        "MENSUELLE,2026-12,1,2027-01-15",
        "TRIMESTRIELLE,2026-02,6,2026-04-15",
        "TRIMESTRIELLE,2026-12,6,2027-01-15",
        "ANNUELLE,2026-06,6,2027-01-15"
    })
    @DisplayName("R-COT-5 : le 15 du mois suivant la période, le 5 à partir de 50 agents")
    void echeances(Periodicite periodicite, YearMonth mois, int effectif, LocalDate attendue) {
        Periode periode = periodicite.contenant(mois);

        assertThat(new Echeancier(new BaremeDeTest()).echeance(periode, effectif))
                .isEqualTo(attendue);
    }

    @Test
    @DisplayName("R-COT-6 : le versement annuel est ouvert à 9 agents, fermé à 10 et à 11")
    void annuel() {
        assertThat(refus(ANNUELLE, AFFILIE_OBLIGATOIRE, 9, JANVIER)).isNull();
        assertThat(refus(ANNUELLE, AFFILIE_OBLIGATOIRE, 11, JANVIER).code())
                .isEqualTo(CodeProbleme.PERIODICITE_NON_OUVERTE);
        DemandeRefusee refus = refus(ANNUELLE, AFFILIE_OBLIGATOIRE, 10, JANVIER);
        assertThat(refus.code()).isEqualTo(CodeProbleme.PERIODICITE_NON_OUVERTE);
        assertThat(refus.champ()).isEqualTo("periodicite");
        assertThat(refus)
                .hasMessage("La périodicité annuelle est ouverte à moins de 10 agents ; l'effectif connu est de 10.");
    }

    @Test
    @DisplayName("R-COT-6 : le socle commun peut verser à l'année quel que soit l'effectif")
    void annuelSocle() {
        assertThat(refus(ANNUELLE, SOCLE_COMMUN, 520, JANVIER)).isNull();
    }

    @Test
    @DisplayName("R-COT-6 : sans décision du conseil d'administration, pas de versement annuel")
    void annuelSansDecision() {
        LocalDate avant = LocalDate.of(2019, 1, 1);
        assertThat(refus(ANNUELLE, AFFILIE_OBLIGATOIRE, 6, avant))
                .hasMessage("Aucune décision du conseil d'administration n'ouvre le versement annuel au 2019-01-01.");
        assertThat(refus(ANNUELLE, SOCLE_COMMUN, 6, avant).code()).isEqualTo(CodeProbleme.PERIODICITE_NON_OUVERTE);
    }

    @Test
    @DisplayName("Le versement trimestriel est ouvert à 10 agents, fermé à 11 ; le mensuel l'est toujours")
    void trimestriel() {
        assertThat(refus(TRIMESTRIELLE, AFFILIE_OBLIGATOIRE, 10, JANVIER)).isNull();
        assertThat(refus(TRIMESTRIELLE, AFFILIE_OBLIGATOIRE, 11, JANVIER).code())
                .isEqualTo(CodeProbleme.PERIODICITE_NON_OUVERTE);
        assertThat(refus(MENSUELLE, AFFILIE_OBLIGATOIRE, 5000, JANVIER)).isNull();
    }
}
