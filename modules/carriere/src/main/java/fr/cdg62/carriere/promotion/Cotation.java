package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import fr.cdg62.carriere.api.promotion.dossier.NotePI;
import fr.cdg62.carriere.ldg.GrillesDePoints;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Notes are those of the grid of the lignes directrices of the campaign, all of them, none beyond its maximum. */
@ApplicationScoped
class Cotation {

    @Inject
    private GrillesDePoints grilles;

    void exiger(CampagnePI campagne, List<NotePI> notes) {
        controler(grilles.de(campagne.ldg()), notes);
    }

    static void controler(List<CritereLdg> criteres, List<NotePI> notes) {
        Map<String, CritereLdg> parCode =
                criteres.stream().collect(Collectors.toMap(CritereLdg::code, Function.identity()));
        for (NotePI note : notes) {
            CritereLdg critere = parCode.remove(note.code());
            Saisie.exiger(
                    critere != null,
                    "Le critère « %s » n'est pas dans la grille, ou il est noté deux fois.".formatted(note.code()),
                    "notes.code");
            Saisie.exiger(
                    note.points() >= 0 && note.points() <= critere.points(),
                    "Le critère « %s » vaut de 0 à %d points.".formatted(critere.libelle(), critere.points()),
                    "notes.points");
        }
        Saisie.exiger(
                parCode.isEmpty(),
                "Critères sans note : %s."
                        .formatted(parCode.values().stream()
                                .map(CritereLdg::libelle)
                                .sorted()
                                .collect(Collectors.joining(", "))),
                "notes");
    }
}
