package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One career as its known facts make it. On a given day, and for each nature, the fact that prevails is the one that
 * holds that day and began last: a réintégration thus ends the disponibilité it interrupts, and the same facts make the
 * same career whatever the order they were entered in. There is one position a day, so positions never overlap.
 */
public final class Chronologie {
    private final Map<NatureFait, List<Fait>> faits = new EnumMap<>(NatureFait.class);

    private Chronologie(Collection<Fait> connus) {
        connus.stream().distinct().sorted(Fait.ORDRE).forEach(fait -> faits.computeIfAbsent(
                        fait.nature(), nature -> new ArrayList<>())
                .add(fait));
    }

    public static Chronologie de(Collection<Fait> connus) {
        return new Chronologie(connus);
    }

    /** The same career, this fact not known. */
    public Chronologie sans(Fait fait) {
        return new Chronologie(faits.values().stream()
                .flatMap(List::stream)
                .filter(connu -> !connu.equals(fait))
                .toList());
    }

    /** First day of the career: the first fact of any nature; empty for a career without fact. */
    public Optional<LocalDate> debut() {
        return faits.values().stream().map(liste -> liste.get(0).du()).min(Comparator.naturalOrder());
    }

    /** Grade and échelon in force on a day; empty before the first. */
    public Optional<Situation> situation(LocalDate jour) {
        return prevalant(NatureFait.SITUATION, jour).map(Chronologie::situation);
    }

    /** Every grade and échelon set by an act, the oldest first. */
    public List<Situation> situations() {
        return de(NatureFait.SITUATION).stream().map(Chronologie::situation).toList();
    }

    /** Statut in force on a day; empty before the first. */
    public Optional<Statut> statut(LocalDate jour) {
        return prevalant(NatureFait.STATUT, jour).map(fait -> ((Valeur.DeStatut) fait.valeur()).statut());
    }

    /** Position in force on a day: activité when no act says otherwise. */
    public TypePosition position(LocalDate jour) {
        return prevalant(NatureFait.POSITION, jour)
                .map(fait -> ((Valeur.DePosition) fait.valeur()).type())
                .orElse(TypePosition.ACTIVITE);
    }

    /** Main employment on a day; empty before the first. */
    public Optional<Valeur.DEmploi> emploi(LocalDate jour) {
        return prevalant(NatureFait.EMPLOI, jour, fait -> ((Valeur.DEmploi) fait.valeur()).principal())
                .map(fait -> (Valeur.DEmploi) fait.valeur());
    }

    /** Ancienneté given, the oldest first. */
    public List<Bonification> bonifications() {
        return de(NatureFait.BONIFICATION).stream()
                .map(fait -> {
                    Valeur.DeBonification valeur = (Valeur.DeBonification) fait.valeur();
                    return new Bonification(fait.du(), valeur.type(), valeur.duree());
                })
                .toList();
    }

    /** The known facts of a nature, by first day. */
    public List<Fait> de(NatureFait nature) {
        return List.copyOf(faits.getOrDefault(nature, List.of()));
    }

    /**
     * The consecutive stretches that cover a period, without gap or overlap. Over an open period, the last stretch is
     * open.
     */
    public List<Segment> segments(Periode periode) {
        List<LocalDate> debuts = new ArrayList<>(ruptures(periode));
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < debuts.size(); i++) {
            LocalDate fin = i + 1 < debuts.size() ? debuts.get(i + 1).minusDays(1) : periode.fin();
            ajouter(segments, segment(new Periode(debuts.get(i), fin)));
        }
        return segments;
    }

    /** First days of the stretches of a period. */
    SortedSet<LocalDate> ruptures(Periode periode) {
        SortedSet<LocalDate> jours = new TreeSet<>();
        jours.add(periode.debut());
        faits.values().stream().flatMap(List::stream).map(Fait::periode).forEach(p -> {
            ajouter(jours, periode, p.debut());
            if (!p.estOuverte()) {
                ajouter(jours, periode, p.fin().plusDays(1));
            }
        });
        return jours;
    }

    private static void ajouter(SortedSet<LocalDate> jours, Periode periode, LocalDate jour) {
        if (periode.contient(jour)) {
            jours.add(jour);
        }
    }

    private static void ajouter(List<Segment> segments, Segment suivant) {
        if (!segments.isEmpty() && suivant.prolonge(segments.get(segments.size() - 1))) {
            Segment dernier = segments.remove(segments.size() - 1);
            segments.add(dernier.sur(
                    new Periode(dernier.periode().debut(), suivant.periode().fin())));
        } else {
            segments.add(suivant);
        }
    }

    private Segment segment(Periode periode) {
        LocalDate jour = periode.debut();
        Optional<Valeur.DePosition> position = valeur(NatureFait.POSITION, jour, Valeur.DePosition.class);
        Optional<Valeur.DeTemps> partiel = temps(jour, Valeur.DeTemps::quotite);
        return new Segment(
                periode,
                statut(jour).orElse(null),
                position.map(Valeur.DePosition::type).orElse(TypePosition.ACTIVITE),
                position.map(Valeur.DePosition::motif).orElse(null),
                conge(jour),
                partiel.map(Valeur.DeTemps::quotite).orElse(null),
                partiel.map(Valeur.DeTemps::motif).orElse(null),
                temps(jour, Valeur.DeTemps::heures).map(Valeur.DeTemps::heures).orElse(null),
                valeur(NatureFait.ACTIVITE, jour, Valeur.DActivite.class)
                        .map(Valeur.DActivite::type)
                        .orElse(null));
    }

    private TypeConge conge(LocalDate jour) {
        return valeur(NatureFait.CONGE, jour, Valeur.DeConge.class)
                .map(Valeur.DeConge::type)
                .filter(type -> type != TypeConge.REPRISE)
                .orElse(null);
    }

    /** What prevails among the facts that give this measure. */
    private Optional<Valeur.DeTemps> temps(LocalDate jour, Function<Valeur.DeTemps, BigDecimal> mesure) {
        return prevalant(NatureFait.TEMPS, jour, fait -> mesure.apply((Valeur.DeTemps) fait.valeur()) != null)
                .map(fait -> (Valeur.DeTemps) fait.valeur());
    }

    private <V extends Valeur> Optional<V> valeur(NatureFait nature, LocalDate jour, Class<V> type) {
        return prevalant(nature, jour).map(fait -> type.cast(fait.valeur()));
    }

    private Optional<Fait> prevalant(NatureFait nature, LocalDate jour) {
        return prevalant(nature, jour, fait -> true);
    }

    private Optional<Fait> prevalant(NatureFait nature, LocalDate jour, Predicate<Fait> retenu) {
        return faits.getOrDefault(nature, List.of()).stream()
                .filter(fait -> fait.periode().contient(jour))
                .filter(retenu)
                .reduce((premier, second) -> second);
    }

    private static Situation situation(Fait fait) {
        Valeur.DeSituation valeur = (Valeur.DeSituation) fait.valeur();
        return new Situation(fait.du(), valeur.grade(), valeur.echelon(), valeur.anciennete());
    }
}
