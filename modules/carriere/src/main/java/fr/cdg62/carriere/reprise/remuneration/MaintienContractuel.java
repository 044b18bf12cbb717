package fr.cdg62.carriere.reprise.remuneration;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The IB kept by a contractuel: the one whose treatment is the nearest to the average of his best monthly pays, less the
 * bonuses of the new post, up to the last échelon of the grade.
 */
public final class MaintienContractuel {
    private static final String SOURCE = "décret n° 2016-596, art. 5 III, et dispositions semblables (à vérifier)";

    private final ReglagesMaintien reglages;
    private final Periode periode;
    private final int limite;
    private final Tracage trace;

    /**
     * Prepares the computation.
     *
     * @param limite IB of the last échelon of the grade
     */
    public MaintienContractuel(ReglagesMaintien reglages, LocalDate nomination, int limite, Tracage trace) {
        this.reglages = reglages;
        this.periode = Periode.entre(nomination.minusMonths(reglages.periodeMois()), nomination.minusDays(1));
        this.limite = limite;
        this.trace = trace;
    }

    /**
     * The IB kept, null when the échelon of arrival is worth as much.
     *
     * @param services those of contractuel of a public employer
     */
    public Integer indice(RemunerationAnterieure remuneration, List<ServiceAnterieur> services, EchelonGrille arrivee) {
        List<BigDecimal> meilleures = meilleures(remuneration);
        if (!ouvert(services, meilleures)) {
            return null;
        }
        BigDecimal cible = cible(meilleures, remuneration.primes());
        BigDecimal traitement = reglages.traitement(arrivee.indiceMajore());
        if (cible.compareTo(traitement) <= 0) {
            trace.etape(
                    "Maintien de rémunération",
                    "%s au plus, pour un traitement de %s".formatted(texte(cible), texte(traitement)),
                    "rien à maintenir",
                    SOURCE);
            return null;
        }
        return retenir(cible, arrivee);
    }

    private boolean ouvert(List<ServiceAnterieur> services, List<BigDecimal> meilleures) {
        Duree duree = services.stream()
                .map(service -> periode.intersection(Periode.entre(service.du(), service.au())))
                .flatMap(Optional::stream)
                .map(commune -> Duree.entre(commune.debut(), commune.fin()))
                .reduce(Duree.NULLE, Duree::plus);
        boolean ouvert = duree.compareTo(Duree.mois(reglages.servicesMois())) >= 0
                && meilleures.size() == reglages.meilleursMois();
        if (!ouvert) {
            trace.etape(
                    "Maintien de rémunération",
                    "%s de services et %d rémunérations dans les %d mois ; il en faut %d mois et %d"
                            .formatted(
                                    duree.texte(),
                                    meilleures.size(),
                                    reglages.periodeMois(),
                                    reglages.servicesMois(),
                                    reglages.meilleursMois()),
                    "pas de maintien",
                    SOURCE);
        }
        return ouvert;
    }

    private List<BigDecimal> meilleures(RemunerationAnterieure remuneration) {
        LocalDate premier = periode.debut().withDayOfMonth(1);
        return remuneration.mensuelles().stream()
                .filter(mois -> !mois.mois().isBefore(premier) && !mois.mois().isAfter(periode.fin()))
                .map(RemunerationAnterieure.Mois::montant)
                .sorted(Comparator.reverseOrder())
                .limit(reglages.meilleursMois())
                .toList();
    }

    private BigDecimal cible(List<BigDecimal> meilleures, BigDecimal primesDues) {
        BigDecimal moyenne = meilleures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(meilleures.size()), 2, RoundingMode.HALF_UP);
        BigDecimal primes = primesDues == null ? BigDecimal.ZERO : primesDues;
        BigDecimal cible = moyenne.subtract(primes);
        trace.etape(
                "Rémunération antérieure",
                "moyenne des %d meilleures : %s, moins %s de primes du nouvel emploi"
                        .formatted(meilleures.size(), texte(moyenne), texte(primes)),
                texte(cible),
                SOURCE);
        return cible;
    }

    private Integer retenir(BigDecimal cible, EchelonGrille arrivee) {
        int proche = reglages.bareme().headMap(limite, true).entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Integer, Integer> indice) -> ecart(cible, indice.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(arrivee.indiceBrut());
        boolean utile = proche > arrivee.indiceBrut();
        trace.etape(
                "Indice maintenu",
                "IB au traitement le plus proche de %s, au plus IB %d (dernier échelon du grade)"
                        .formatted(texte(cible), limite),
                utile ? "IB %d à titre personnel".formatted(proche) : "celui de l'échelon d'arrivée",
                SOURCE);
        return utile ? proche : null;
    }

    private BigDecimal ecart(BigDecimal cible, int indiceMajore) {
        return cible.subtract(reglages.traitement(indiceMajore)).abs();
    }

    private static String texte(BigDecimal euros) {
        return Montant.de(euros).texte();
    }
}
