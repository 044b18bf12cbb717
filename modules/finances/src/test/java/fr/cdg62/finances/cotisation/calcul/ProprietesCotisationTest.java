package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE;
import static fr.cdg62.finances.cotisation.calcul.Exemples.TAUX;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.finances.cotisation.calcul.PlanTitres.TitrePrevu;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws that hold whatever is declared. */
class ProprietesCotisationTest {

    private static final CalculCotisation CALCUL = new CalculCotisation(mois -> AFFILIEE, TAUX);

    @Property
    void lOrdreDesMoisNeChangeRien(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 99_999_999) Integer> centimes,
            @ForAll Random hasard) {
        List<BaseMensuelle> bases = bases(centimes);
        List<BaseMensuelle> melangees = new ArrayList<>(bases);
        Collections.shuffle(melangees, hasard);

        assertThat(CALCUL.calculer(melangees)).isEqualTo(CALCUL.calculer(bases));
    }

    @Property
    void leTotalEstLaSommeDesLignes(
            @ForAll @Size(min = 1, max = 24) List<@IntRange(max = 99_999_999) Integer> centimes) {
        ResultatCalcul resultat = CALCUL.calculer(bases(centimes));

        assertThat(resultat.total())
                .isEqualTo(Montant.somme(
                        resultat.montants().stream().map(m -> m.montant()).toList()));
    }

    @Property
    void lesTitresEtLesReportsFontLaDerniereDeclaration(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9_999_999) Integer> versions) {
        Montant solde = Montant.ZERO;
        ResultatCalcul precedente = null;
        for (Integer centimes : versions) {
            ResultatCalcul version = CALCUL.calculer(bases(List.of(centimes)));
            Liquidation liquidation = new Liquidation(version.montants());
            PlanTitres plan = precedente == null
                    ? liquidation.premiere(Map.of())
                    : liquidation.correction(
                            precedente.montants(), Liquidation.parContribution(precedente.montants()), Montant.de(15));
            solde = solde.plus(effet(plan));
            precedente = version;
        }

        assertThat(solde).isEqualTo(precedente.total());
    }

    @Property
    void unTitreNePorteQueDesMontantsPositifs(
            @ForAll @IntRange(max = 9_999_999) int avant, @ForAll @IntRange(max = 9_999_999) int apres) {
        List<MontantContribution> precedents =
                CALCUL.calculer(bases(List.of(avant))).montants();

        PlanTitres plan = new Liquidation(CALCUL.calculer(bases(List.of(apres))).montants())
                .correction(precedents, Liquidation.parContribution(precedents), Montant.de(15));

        assertThat(plan.titres())
                .allSatisfy(titre ->
                        assertThat(titre.montants().values()).isNotEmpty().allMatch(Montant::estPositif));
    }

    private static Montant effet(PlanTitres plan) {
        Montant effet = Montant.somme(plan.credit().values()).oppose();
        for (TitrePrevu titre : plan.titres()) {
            Montant montant = Montant.somme(titre.montants().values());
            effet = effet.plus(titre.nature().estCredit() ? montant.oppose() : montant);
        }
        return effet;
    }

    private static List<BaseMensuelle> bases(List<Integer> centimes) {
        List<BaseMensuelle> bases = new ArrayList<>();
        YearMonth mois = YearMonth.of(2025, 1);
        for (Integer centime : centimes) {
            bases.add(new BaseMensuelle(mois, BigDecimal.valueOf(centime, 2), BigDecimal.ZERO));
            mois = mois.plusMonths(1);
        }
        return bases;
    }
}
