package fr.cdg62.carriere.echelon.temps;

import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The rules on what time counts for the échelon (specification carrière, §§ 2.1.2 and 2.1.3), of all dates. */
public final class ReglesTemps {
    private static final String POSITION = "POSITION";

    private final Map<List<String>, List<RegleTemps>> regles = new HashMap<>();
    private final NavigableSet<LocalDate> ruptures = new TreeSet<>();

    public ReglesTemps(List<RegleTemps> lignes) {
        lignes.forEach(ligne -> {
            regles.computeIfAbsent(List.of(ligne.nature(), ligne.code(), ligne.motif()), cle -> new ArrayList<>())
                    .add(ligne);
            ruptures.add(ligne.periode().debut());
            if (!ligne.periode().estOuverte()) {
                ruptures.add(ligne.periode().fin().plusDays(1));
            }
        });
    }

    /** Days on which a rule begins or ends, after a day and up to another. */
    List<LocalDate> ruptures(LocalDate apres, LocalDate jusqua) {
        return jusqua == null
                ? List.copyOf(ruptures.tailSet(apres, false))
                : List.copyOf(ruptures.subSet(apres, false, jusqua, true));
    }

    /**
     * The rule that decides for a stretch: that of the congé when it refuses what the position grants; that of the
     * activity proven when it grants what the disponibilité refuses.
     *
     * @throws DemandeRefusee REGLE_TEMPS_MANQUANTE naming the kind of time and the date when no rule says it
     */
    RegleTemps pour(Segment segment, LocalDate jour) {
        return eventuelle(segment, jour)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.REGLE_TEMPS_MANQUANTE,
                        "Aucune règle ne dit si ce temps compte pour l'échelon : %s, au %s."
                                .formatted(libelle(segment), DateFrancaise.courte(jour)),
                        "position"));
    }

    /** The same, empty when no rule says it. */
    Optional<RegleTemps> eventuelle(Segment segment, LocalDate jour) {
        Optional<RegleTemps> position = dePosition(segment, jour);
        if (segment.conge() == null || position.isEmpty() || !position.get().compte()) {
            return position;
        }
        Optional<RegleTemps> conge = chercher("CONGE", segment.conge().name(), "", jour);
        return conge.filter(regle -> regle.compte() && regle.plafond() == null).isPresent() ? position : conge;
    }

    private Optional<RegleTemps> dePosition(Segment segment, LocalDate jour) {
        String code = segment.position().name();
        Optional<RegleTemps> regle = (segment.motif() == null
                        ? Optional.<RegleTemps>empty()
                        : chercher(POSITION, code, segment.motif().name(), jour))
                .or(() -> chercher(POSITION, code, "", jour));
        if (segment.activite() == null || regle.filter(RegleTemps::compte).isPresent()) {
            return regle;
        }
        return chercher("ACTIVITE", segment.activite().name(), "", jour).or(() -> regle);
    }

    private Optional<RegleTemps> chercher(String nature, String code, String motif, LocalDate jour) {
        return regles.getOrDefault(List.of(nature, code, motif), List.of()).stream()
                .filter(regle -> regle.periode().contient(jour))
                .findFirst();
    }

    /** What the agent was doing, in French. */
    static String libelle(Segment segment) {
        if (segment.conge() != null) {
            return segment.conge().libelle();
        }
        return segment.motif() == null
                ? segment.position().libelle()
                : "%s (%s)"
                        .formatted(segment.position().libelle(), segment.motif().libelle());
    }
}
