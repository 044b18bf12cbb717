package fr.cdg62.carriere.retraite.reprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is anterior to the DSN, whose last employers entered on 1 January 2022, at the day. */
class PeriodesAnterieuresTest {
    private static final LocalDate JOUR = LocalDate.parse("2026-11-30");
    private static final PeriodesAnterieures BORNE = PeriodesAnterieures.selon(ReglesLivrees.toutes(), JOUR);

    private static PeriodeCompte periode(String fin) {
        return new PeriodeCompte(
                LocalDate.parse("1990-01-01"),
                fin == null ? null : LocalDate.parse(fin),
                "216200014",
                Statut.TITULAIRE,
                TypePosition.ACTIVITE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Categorie.SEDENTAIRE,
                true,
                null,
                false,
                null);
    }

    @Test
    void laVeilleDeLaDsnEstLeDernierJour() {
        assertThat(BORNE.entreeDsn()).isEqualTo("2022-01-01");
        assertThatCode(() -> BORNE.exiger(List.of(periode("2021-12-31")))).doesNotThrowAnyException();
    }

    @Test
    void ceQueLaDsnDeclareEstRefuseEnDisantPourquoi() {
        assertThatThrownBy(() -> BORNE.exiger(List.of(periode("2021-12-31"), periode("2022-01-01"))))
                .hasMessageContaining("finit le 01/01/2022")
                .hasMessageContaining("s'arrête au 31/12/2021")
                .hasMessageContaining("n° 2018-1048")
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
                    assertThat(refus.champ()).isEqualTo("periodes");
                });
        assertThatThrownBy(() -> BORNE.exiger(List.of(periode(null)))).hasMessageContaining("n'a pas de fin");
    }

    @Test
    void sansDateDEntreeRienNeSeSuppose() {
        assertThatThrownBy(() -> PeriodesAnterieures.selon(ReglesLivrees.sans(Reglage.REPRISE_ENTREE_DSN), JOUR))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.PARAMETRE_MANQUANT));
    }
}
