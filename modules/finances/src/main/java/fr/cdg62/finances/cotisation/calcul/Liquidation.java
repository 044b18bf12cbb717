package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.cotisation.calcul.PlanTitres.TitrePrevu;
import fr.cdg62.socle.valeur.Montant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the amounts of a declaration into titres, given what was claimed before for its period (R-COT-11, R-COT-12). */
public final class Liquidation {

    private final Map<Contribution, Montant> dus;

    public Liquidation(Collection<MontantContribution> montants) {
        this.dus = parContribution(montants);
    }

    /**
     * First claim of a period: one titre, less the credit left by former periods. A credit is used only where the
     * contribution covers it, for no line of a titre may be negative.
     */
    public PlanTitres premiere(Map<Contribution, Montant> credit) {
        Map<Contribution, Montant> nets = new EnumMap<>(dus);
        Map<Contribution, Montant> impute = new EnumMap<>(Contribution.class);
        credit.forEach((contribution, montant) -> {
            if (montant.compareTo(nets.getOrDefault(contribution, Montant.ZERO)) <= 0) {
                nets.merge(contribution, montant, Montant::moins);
                impute.put(contribution, montant);
            }
        });
        return new PlanTitres(List.of(new TitrePrevu(NatureTitre.NORMAL, nets)), Map.of(), impute);
    }

    /** Real declaration after a taxation d'office: what was taxed is cancelled in full, what is due is claimed. */
    public PlanTitres apresTaxation(Collection<MontantContribution> taxes, Map<Contribution, Montant> credit) {
        PlanTitres premiere = premiere(credit);
        List<TitrePrevu> titres = new ArrayList<>();
        titres.add(new TitrePrevu(NatureTitre.ANNULATION, parContribution(taxes)));
        titres.addAll(premiere.titres());
        return new PlanTitres(titres, premiere.credit(), premiere.impute());
    }

    /**
     * Correction of a claimed declaration: the difference, contribution by contribution. What goes up is claimed by a
     * complementary titre; what goes down is given back, or left as a credit when its sum is below the threshold. What
     * is given back never exceeds what was claimed: the rest, once paid by a credit, becomes a credit again.
     *
     * @param dejaTitre what the titres of the period claim so far, by contribution
     */
    public PlanTitres correction(
            Collection<MontantContribution> precedents, Map<Contribution, Montant> dejaTitre, Montant seuilReport) {
        Map<Contribution, Montant> hausses = ecarts(dus, parContribution(precedents));
        Map<Contribution, Montant> baisses = ecarts(parContribution(precedents), dus);
        boolean report = Montant.somme(baisses.values()).compareTo(seuilReport) < 0;
        Map<Contribution, Montant> reductions = report ? Map.of() : plafonner(baisses, dejaTitre);
        return new PlanTitres(
                List.of(
                        new TitrePrevu(NatureTitre.COMPLEMENTAIRE, hausses),
                        new TitrePrevu(NatureTitre.REDUCTION, reductions)),
                ecarts(baisses, reductions),
                Map.of());
    }

    /** Sums by contribution, whatever the rate. */
    public static Map<Contribution, Montant> parContribution(Collection<MontantContribution> montants) {
        Map<Contribution, Montant> sommes = new EnumMap<>(Contribution.class);
        montants.forEach(montant -> sommes.merge(montant.contribution(), montant.montant(), Montant::plus));
        return sommes;
    }

    private static Map<Contribution, Montant> plafonner(
            Map<Contribution, Montant> montants, Map<Contribution, Montant> plafonds) {
        Map<Contribution, Montant> plafonnes = new EnumMap<>(Contribution.class);
        montants.forEach((contribution, montant) -> {
            Montant plafond = plafonds.getOrDefault(contribution, Montant.ZERO);
            plafonnes.put(contribution, montant.compareTo(plafond) <= 0 ? montant : plafond);
        });
        return plafonnes;
    }

    /** What {@code apres} exceeds {@code avant} by, where it does. */
    private static Map<Contribution, Montant> ecarts(
            Map<Contribution, Montant> apres, Map<Contribution, Montant> avant) {
        Map<Contribution, Montant> ecarts = new EnumMap<>(Contribution.class);
        apres.forEach((contribution, montant) -> {
            Montant ecart = montant.moins(avant.getOrDefault(contribution, Montant.ZERO));
            if (ecart.estPositif()) {
                ecarts.put(contribution, ecart);
            }
        });
        return ecarts;
    }
}
