package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.api.cotisation.calcul.Contribution.ADD;
import static fr.cdg62.finances.api.cotisation.calcul.Contribution.OBL;
import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE;
import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE_SANS_OPTION;
import static fr.cdg62.finances.cotisation.calcul.Exemples.base;
import static fr.cdg62.finances.cotisation.calcul.Exemples.calculer;
import static fr.cdg62.finances.cotisation.calcul.Exemples.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.cotisation.calcul.PlanTitres.TitrePrevu;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiquidationTest {

    private static final Montant SEUIL = euros("15.00");
    private static final List<MontantContribution> C1 =
            calculer(AFFILIEE, base("2026-01", "78450.37")).montants();

    private static List<MontantContribution> janvier(String base) {
        return calculer(AFFILIEE, base("2026-01", base)).montants();
    }

    /** Corrects what was claimed in full. */
    private static PlanTitres corriger(List<MontantContribution> avant, List<MontantContribution> apres) {
        return new Liquidation(apres).correction(avant, Liquidation.parContribution(avant), SEUIL);
    }

    @Test
    @DisplayName("Première déclaration : un titre normal, une ligne par contribution")
    void premiere() {
        PlanTitres plan = new Liquidation(C1).premiere(Map.of());

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.NORMAL, Map.of(OBL, euros("627.60"), ADD, euros("313.80"))));
        assertThat(plan.credit()).isEmpty();
    }

    @Test
    @DisplayName("Rien à payer : aucun titre")
    void rienAPayer() {
        assertThat(new Liquidation(janvier("0")).premiere(Map.of()).titres()).isEmpty();
    }

    @Test
    @DisplayName("C6 C1 corrigé à 78 990,37 : titre complémentaire de 4,32 + 2,16 = 6,48")
    void c6() {
        PlanTitres plan = corriger(C1, janvier("78990.37"));

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.COMPLEMENTAIRE, Map.of(OBL, euros("4.32"), ADD, euros("2.16"))));
        assertThat(Montant.somme(plan.titres().get(0).montants().values())).isEqualTo(euros("6.48"));
        assertThat(plan.credit()).isEmpty();
    }

    @Test
    @DisplayName("Une baisse de 14,99 € est reportée, de 15,00 € et de 15,01 € elle donne un titre de réduction")
    void seuilDeReport() {
        Map<Contribution, Montant> rien = Map.of();
        assertThat(baisse("14.99").titres()).isEmpty();
        assertThat(baisse("14.99").credit()).isEqualTo(Map.of(OBL, euros("14.99")));
        assertThat(baisse("15.00").titres())
                .containsExactly(new TitrePrevu(NatureTitre.REDUCTION, Map.of(OBL, euros("15.00"))));
        assertThat(baisse("15.00").credit()).isEqualTo(rien);
        assertThat(baisse("15.01").titres())
                .containsExactly(new TitrePrevu(NatureTitre.REDUCTION, Map.of(OBL, euros("15.01"))));
    }

    private static PlanTitres baisse(String montant) {
        Montant avant = euros("100.00");
        return corriger(List.of(obligatoire(avant)), List.of(obligatoire(avant.moins(euros(montant)))));
    }

    private static MontantContribution obligatoire(Montant montant) {
        return new MontantContribution(OBL, new BigDecimal("0.80"), Montant.ZERO, montant);
    }

    @Test
    @DisplayName("Le seuil porte sur la somme des baisses : 10 + 5 = 15 € donne une réduction")
    void seuilSurLaSomme() {
        PlanTitres plan = corriger(janvier("1250.00"), janvier("0"));

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.REDUCTION, Map.of(OBL, euros("10.00"), ADD, euros("5.00"))));
    }

    @Test
    @DisplayName("Une contribution monte, l'autre baisse : complément et réduction, jamais de ligne négative")
    void croisement() {
        List<MontantContribution> sansOption =
                calculer(AFFILIEE_SANS_OPTION, base("2026-01", "20000.00")).montants();

        PlanTitres plan = corriger(janvier("10000.00"), sansOption);

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.COMPLEMENTAIRE, Map.of(OBL, euros("80.00"))),
                        new TitrePrevu(NatureTitre.REDUCTION, Map.of(ADD, euros("40.00"))));
    }

    @Test
    @DisplayName("Une correction sans écart ne donne ni titre ni report")
    void sansEcart() {
        PlanTitres plan = corriger(C1, C1);

        assertThat(plan.titres()).isEmpty();
        assertThat(plan.credit()).isEmpty();
    }

    @Test
    @DisplayName("Le report d'une période s'impute sur la suivante, contribution par contribution")
    void imputation() {
        PlanTitres plan = new Liquidation(C1).premiere(Map.of(OBL, euros("4.32"), ADD, euros("313.80")));

        assertThat(plan.titres()).containsExactly(new TitrePrevu(NatureTitre.NORMAL, Map.of(OBL, euros("623.28"))));
        assertThat(plan.impute()).isEqualTo(Map.of(OBL, euros("4.32"), ADD, euros("313.80")));
    }

    @Test
    @DisplayName("Un report plus grand que la contribution attend la période suivante")
    void reportTropGrand() {
        PlanTitres plan = new Liquidation(C1).premiere(Map.of(ADD, euros("313.81")));

        assertThat(plan.titres().get(0).montants()).containsEntry(ADD, euros("313.80"));
        assertThat(plan.impute()).isEmpty();
    }

    @Test
    @DisplayName("R-COT-12 la déclaration réelle annule la taxation d'office en entier et se titre en entier")
    void apresTaxation() {
        PlanTitres plan = new Liquidation(C1).apresTaxation(janvier("80000.00"), Map.of());

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.ANNULATION, Map.of(OBL, euros("640.00"), ADD, euros("320.00"))),
                        new TitrePrevu(NatureTitre.NORMAL, Map.of(OBL, euros("627.60"), ADD, euros("313.80"))));
    }

    @Test
    @DisplayName("Une réduction ne dépasse pas ce qui a été titré : le reste redevient un crédit")
    void reductionPlafonnee() {
        PlanTitres plan = new Liquidation(janvier("0"))
                .correction(janvier("10000.00"), Map.of(OBL, euros("75.68"), ADD, euros("40.00")), SEUIL);

        assertThat(plan.titres())
                .containsExactly(
                        new TitrePrevu(NatureTitre.REDUCTION, Map.of(OBL, euros("75.68"), ADD, euros("40.00"))));
        assertThat(plan.credit()).isEqualTo(Map.of(OBL, euros("4.32")));
    }
}
