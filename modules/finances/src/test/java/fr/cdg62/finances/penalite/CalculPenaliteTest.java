package fr.cdg62.finances.penalite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.penalite.PenaliteVue;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.TitreVue;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalculPenaliteTest {

    private static final LocalDate LIMITE = LocalDate.of(2026, 3, 12);
    private static final TauxPenalite TAUX = new TauxPenalite(taux("5"), taux("0.2"));

    private static Datee<BigDecimal> taux(String pct) {
        return new Datee<>(
                Periode.depuis(LocalDate.of(2026, 1, 1)),
                new BigDecimal(pct),
                new Source("Délibération", "2025-40", true));
    }

    private static PenaliteVue penalite(String montant, String credite, LocalDate limite, String versement) {
        Creance creance = new Creance("TIT-2026-00001", Montant.de(montant), Montant.de(credite), limite);
        return new CalculPenalite(creance, TAUX).pour(LocalDate.parse(versement));
    }

    /** The 941,40 € of example C1 (specs finances §2.3), to be paid by 12 March 2026; 5 % of them is 47,07 €. */
    @ParameterizedTest(name = "versé le {0} : {1} mois, {2} + {3}")
    @CsvSource({
        "2026-03-11, 0, 0.00, 0.00",
        "2026-03-12, 0, 0.00, 0.00",
        "2026-03-13, 1, 47.07, 1.88", // 1,8828
        "2026-04-12, 1, 47.07, 1.88",
        "2026-04-13, 2, 47.07, 3.77", // 3,7656
        "2026-06-12, 3, 47.07, 5.65", // 5,6484
        "2027-03-12, 12, 47.07, 22.59", // 22,5936
    })
    void moisCommences(String versement, int mois, String fixe, String mensuelle) {
        PenaliteVue penalite = penalite("941.40", "0", LIMITE, versement);

        assertThat(penalite.moisCommences()).isEqualTo(mois);
        assertThat(penalite.majoration()).isEqualTo(Montant.de(fixe));
        assertThat(penalite.majorationMensuelle()).isEqualTo(Montant.de(mensuelle));
        assertThat(penalite.total()).isEqualTo(Montant.de(fixe).plus(Montant.de(mensuelle)));
    }

    /** From 31 January the second month ends on 31 March, whatever February did. */
    @ParameterizedTest
    @CsvSource({"2026-02-28, 1", "2026-03-01, 2", "2026-03-31, 2", "2026-04-01, 3"})
    void unMoisCourtNeDecalePasLesSuivants(String versement, int mois) {
        assertThat(penalite("100.00", "0", LocalDate.of(2026, 1, 31), versement).moisCommences())
                .isEqualTo(mois);
    }

    @Test
    @DisplayName("Chaque majoration est arrondie au centime : 5 % de 0,10 font 0,01")
    void arrondi() {
        PenaliteVue penalite = penalite("0.10", "0", LIMITE, "2026-03-13");

        assertThat(penalite.majoration()).isEqualTo(Montant.de("0.01")); // 0,005
        assertThat(penalite.majorationMensuelle()).isEqualTo(Montant.ZERO); // 0,0002
    }

    @Test
    @DisplayName("La pénalité porte sur ce qui reste dû, et s'explique pas à pas")
    void surLeReste() {
        PenaliteVue penalite = penalite("941.40", "41.40", LIMITE, "2026-04-13");

        assertThat(penalite.somme()).isEqualTo(Montant.de("900.00"));
        assertThat(penalite.total()).isEqualTo(Montant.de("48.60")); // 45,00 + 3,60
        List<Etape> etapes = penalite.trace().etapes();
        assertThat(etapes)
                .extracting(Etape::libelle)
                .containsExactly(
                        "Somme en retard",
                        "Mois commencés",
                        "Majoration de retard",
                        "Majoration complémentaire",
                        "Pénalité");
        assertThat(etapes.get(0).calcul()).contains("TIT-2026-00001", "de réduction");
        assertThat(etapes.get(3).calcul()).endsWith("× 2 mois");
        assertThat(etapes.get(3).source()).isEqualTo("Délibération, 2025-40");
    }

    @ParameterizedTest
    @EnumSource(
            value = NatureTitre.class,
            names = {"REDUCTION", "ANNULATION"})
    void unTitreQuiDiminueLaDetteNEnPortePas(NatureTitre nature) {
        assertThat(refus(TypeTitre.COTISATION, nature)).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
    }

    @Test
    void uneFactureNEnPortePas() {
        assertThat(refus(TypeTitre.FACTURE, NatureTitre.NORMAL)).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
    }

    private static CodeProbleme refus(TypeTitre type, NatureTitre nature) {
        TitreVue titre = new TitreVue(
                1,
                "TIT-2026-00001",
                "216200014",
                type,
                nature,
                "Objet",
                Montant.de("1.00"),
                LIMITE.minusDays(30),
                LIMITE,
                null,
                "DECLARATION:1",
                null,
                List.of());
        return catchThrowableOfType(DemandeRefusee.class, () -> Creance.de(titre, Montant.ZERO))
                .code();
    }
}
