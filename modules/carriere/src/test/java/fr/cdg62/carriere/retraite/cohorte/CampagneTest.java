package fr.cdg62.carriere.retraite.cohorte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.EvenementCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RIS at 35, 40, 45 and 50, EIG every five years from 55; reliable by 31 May (specification carrière, § 1.18). */
@DisplayName("Droit à l'information : cohortes")
class CampagneTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    private static LocalDate fiableLe(int annee, int naissance, TypeInformation type, LocalDate jour) {
        return Campagne.fiableLe(new NouvelleCohorte(annee, naissance, type), jour, ReglesLivrees.toutes());
    }

    @ParameterizedTest(name = "nés en {0}, campagne 2027 : {1}")
    @CsvSource({"1992, RIS", "1987, RIS", "1982, RIS", "1977, RIS", "1972, EIG", "1967, EIG", "1962, EIG"})
    void uneAnneeDeNaissanceRecoitUneInformation(int naissance, TypeInformation type) {
        assertThat(fiableLe(2027, naissance, type, JOUR)).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest(name = "nés en {0}, {1} : {2}")
    @CsvSource({
        "1993, RIS, naissance",
        "1991, RIS, naissance",
        "1997, RIS, naissance",
        "1977, EIG, type",
        "1972, RIS, type"
    })
    void unAutreAgeOuUneAutreInformationSeRefuse(int naissance, TypeInformation type, String champ) {
        var refus = Refus.de(() -> fiableLe(2027, naissance, type, JOUR));
        assertThat(refus.code()).isEqualTo(CodeProbleme.COHORTE_AGE);
        assertThat(refus.champ()).isEqualTo(champ);
    }

    @Test
    void uneCampagneFinieOuLointaineNeSOuvrePas() {
        LocalDate dernier = LocalDate.of(2027, 5, 31);
        assertThat(fiableLe(2027, 1987, TypeInformation.RIS, dernier)).isEqualTo(dernier);
        assertThat(fiableLe(2031, 1991, TypeInformation.RIS, JOUR)).isEqualTo(LocalDate.of(2031, 5, 31));
        assertThat(Refus.de(() -> fiableLe(2027, 1987, TypeInformation.RIS, dernier.plusDays(1)))
                        .champ())
                .isEqualTo("annee");
        assertThat(Refus.de(() -> fiableLe(2025, 1985, TypeInformation.RIS, JOUR))
                        .champ())
                .isEqualTo("annee");
        assertThat(Refus.de(() -> fiableLe(2032, 1992, TypeInformation.RIS, JOUR))
                        .champ())
                .isEqualTo("annee");
    }

    @Test
    void leCdgSeulMeneUneCohorte() {
        assertThat(MachineCohorte.MACHINE.possibles(EtatCohorte.COHORTE_OUVERTE, Roles.CDG_CARRIERE::equals))
                .containsExactly(EvenementCohorte.ACTUALISER, EvenementCohorte.LANCER);
        assertThat(MachineCohorte.MACHINE.depuis(EtatCohorte.ENVOYEE_AGENT)).isEmpty();
        for (EtatCohorte etat : EtatCohorte.values()) {
            assertThat(MachineCohorte.MACHINE.possibles(etat, role -> !role.equals(Roles.CDG_CARRIERE)))
                    .isEmpty();
        }
    }
}
