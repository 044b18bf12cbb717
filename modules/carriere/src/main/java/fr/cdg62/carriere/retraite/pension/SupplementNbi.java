package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.trace.Tracage;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The supplement for the NBI, apart from the pension (loi n° 91-73, art. 27): its average over the time it was received,
 * for the share of a full pension that this time makes. Décote, surcote, minimum garanti and increase for children leave
 * it out.
 */
final class SupplementNbi {
    private static final MathContext PRECIS = MathContext.DECIMAL64;
    private static final BigDecimal MOIS = BigDecimal.valueOf(12);

    private SupplementNbi() {}

    /** The supplement of a month, exact; 0 without NBI. */
    static BigDecimal de(BonificationIndiciaire nbi, int requis, ReglesDuDepart regles, Tracage trace) {
        if (nbi == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal point = regles.valeur(Reglage.POINT_INDICE);
        BigDecimal taux = regles.valeur(Reglage.NBI_TAUX);
        int retenus = Math.min(nbi.trimestresNbi(), requis);
        BigDecimal supplement = nbi.pointsNbi()
                .multiply(point)
                .multiply(taux)
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(retenus))
                .divide(MOIS.multiply(BigDecimal.valueOf(requis)), PRECIS);
        trace.etape(
                "Supplément pour la NBI",
                "%s points × %s € / 12 × %s × %d / %d, à part de la pension : ni décote, ni surcote, ni majoration"
                        .formatted(
                                Ecriture.nombre(nbi.pointsNbi()),
                                Ecriture.nombre(point),
                                Ecriture.pourcent(taux),
                                retenus,
                                requis),
                Ecriture.euros(supplement),
                regles.citation(Reglage.NBI_TAUX));
        return supplement;
    }
}
