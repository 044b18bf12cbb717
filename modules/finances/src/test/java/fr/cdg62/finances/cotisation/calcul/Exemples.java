package fr.cdg62.finances.cotisation.calcul;

import static java.util.Map.entry;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Rates of the guide and shorthand for the tests of the calculation. */
final class Exemples {

    static final Adhesion AFFILIEE = new Adhesion(RegimeAffiliation.AFFILIE_OBLIGATOIRE, true);
    static final Adhesion AFFILIEE_SANS_OPTION = new Adhesion(RegimeAffiliation.AFFILIE_OBLIGATOIRE, false);
    static final Adhesion SOCLE = new Adhesion(RegimeAffiliation.SOCLE_COMMUN, false);

    private static final Source GUIDE = new Source("Guide des missions", "cotisations", true);
    private static final Map<Contribution, SerieDatee<BigDecimal>> SERIES = Map.ofEntries(
            entry(Contribution.OBL, new SerieDatee<>("OBL", List.of(taux("0.80", "2016-01-01", null)))),
            entry(
                    Contribution.ADD,
                    new SerieDatee<>(
                            "ADD",
                            List.of(
                                    taux("0.50", "2016-01-01", "2021-12-31"),
                                    taux("0.45", "2022-01-01", "2025-12-31"),
                                    taux("0.40", "2026-01-01", null)))),
            entry(Contribution.SOC, new SerieDatee<>("SOC", List.of(taux("0.10", "2016-01-01", null)))));

    static final Taux TAUX = (contribution, mois) -> SERIES.get(contribution).au(mois.atDay(1));

    private Exemples() {}

    private static Datee<BigDecimal> taux(String pourcent, String debut, String fin) {
        return new Datee<>(
                new Periode(LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin)),
                new BigDecimal(pourcent),
                GUIDE);
    }

    static BaseMensuelle base(String mois, String cnracl, String general) {
        return new BaseMensuelle(YearMonth.parse(mois), new BigDecimal(cnracl), new BigDecimal(general));
    }

    static BaseMensuelle base(String mois, String cnracl) {
        return base(mois, cnracl, "0");
    }

    static ResultatCalcul calculer(Adhesion adhesion, BaseMensuelle... bases) {
        return new CalculCotisation(mois -> adhesion, TAUX).calculer(List.of(bases));
    }

    static Montant montant(ResultatCalcul resultat, Contribution contribution) {
        return Montant.somme(resultat.montants().stream()
                .filter(m -> m.contribution() == contribution)
                .map(MontantContribution::montant)
                .toList());
    }

    static Montant euros(String texte) {
        return Montant.de(texte);
    }
}
