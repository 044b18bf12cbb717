package fr.cdg62.carriere.conseil;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Lacune;
import fr.cdg62.carriere.chronologie.Lacunes;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whether the careers of an agent can be calculated upon: no calculation fills what is missing. */
final class Segments {
    private static final String AUCUN =
            "Aucun segment de carrière n'est saisi pour cet agent : déposez d'abord ses actes.";

    private static final String A_SAISIR =
            "Saisissez d'abord sur la carrière les actes qui manquent : après une position qui a pris fin, la réintégration"
                    + " (de droit au terme d'un congé parental) ou la position qui a suivi.";

    private Segments() {}

    /** What is missing until a day, one sentence each; empty when the careers can be calculated upon. */
    static List<String> manquants(Collection<Chronologie> carrieres, LocalDate jour) {
        if (carrieres.stream().noneMatch(c -> c.debut().isPresent())) {
            return List.of(AUCUN);
        }
        return carrieres.stream()
                .flatMap(carriere -> Lacunes.de(carriere, jour).stream())
                .map(Lacune::texte)
                .toList();
    }

    /** SAISINE_INCOMPLETE when no career is entered, or saying from which day to which day one is not known. */
    static void exigerComplets(Collection<Chronologie> carrieres, LocalDate jour, String champ) {
        List<String> manquants = manquants(carrieres, jour);
        if (!manquants.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISINE_INCOMPLETE,
                    manquants.contains(AUCUN)
                            ? AUCUN
                            : "Des segments de carrière manquent pour calculer : " + String.join(" ; ", manquants)
                                    + ". " + A_SAISIR,
                    champ);
        }
    }
}
