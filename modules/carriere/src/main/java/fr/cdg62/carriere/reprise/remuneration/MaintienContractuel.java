package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
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
final class MaintienContractuel {
    private static final String SOURCE = "décret n° 2016-596, art. 5 III, et dispositions semblables (à vérifier)";

    private final DemandeReprise demande;
    private final ReglagesMaintien reglages;
    private final int limite;
    private final Tracage trace;

    MaintienContractuel(Etabli etabli, Tracage trace) {
        this.demande = etabli.demande();
        this.reglages = etabli.reglages().maintien();
        this.limite = etabli.grille().echelon(etabli.grille().dernier()).indiceBrut();
        this.trace = trace;
    }

    /** The IB kept, null when the échelon of arrival is worth as much. */
    Integer indice(EchelonGrille arrivee) {
        Periode periode = Periode.entre(
                demande.nomination().minusMonths(reglages.periodeMois()),
                demande.nomination().minusDays(1));
        List<BigDecimal> meilleures = meilleures(periode);
        if (!ouvert(periode, meilleures)) {
            return null;
        }
        BigDecimal cible = cible(meilleures);
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

    private boolean ouvert(Periode periode, List<BigDecimal> meilleures) {
        Duree services = demande.services(NatureService.PUBLIC).stream()
                .map(service -> periode.intersection(Periode.entre(service.du(), service.au())))
                .flatMap(Optional::stream)
                .map(commune -> Duree.entre(commune.debut(), commune.fin()))
                .reduce(Duree.NULLE, Duree::plus);
        boolean ouvert = services.compareTo(Duree.mois(reglages.servicesMois())) >= 0
                && meilleures.size() == reglages.meilleursMois();
        if (!ouvert) {
            trace.etape(
                    "Maintien de rémunération",
                    "%s de services et %d rémunérations dans les %d mois ; il en faut %d mois et %d"
                            .formatted(
                                    services.texte(),
                                    meilleures.size(),
                                    reglages.periodeMois(),
                                    reglages.servicesMois(),
                                    reglages.meilleursMois()),
                    "pas de maintien",
                    SOURCE);
        }
        return ouvert;
    }

    private List<BigDecimal> meilleures(Periode periode) {
        LocalDate premier = periode.debut().withDayOfMonth(1);
        return demande.remuneration().mensuelles().stream()
                .filter(mois -> !mois.mois().isBefore(premier) && !mois.mois().isAfter(periode.fin()))
                .map(RemunerationAnterieure.Mois::montant)
                .sorted(Comparator.reverseOrder())
                .limit(reglages.meilleursMois())
                .toList();
    }

    private BigDecimal cible(List<BigDecimal> meilleures) {
        BigDecimal moyenne = meilleures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(meilleures.size()), 2, RoundingMode.HALF_UP);
        BigDecimal primes = demande.remuneration().primes() == null
                ? BigDecimal.ZERO
                : demande.remuneration().primes();
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
