package fr.cdg62.carriere.chronologie;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a career leaves unsaid from its first act to a day. Without act an official is en activité (CGFP, art.
 * L511-1), but he returns there from another position by an act only: the days that follow the last one of a position
 * and precede the next act of position are a lacune. The end of a career leaves nothing to say.
 */
public final class Lacunes {
    /** The mise à disposition is a sub-state of activité: nothing has to end it. */
    private static final Set<TypePosition> EN_ACTIVITE =
            EnumSet.of(TypePosition.ACTIVITE, TypePosition.MISE_A_DISPOSITION);

    private Lacunes() {}

    /** In order and without overlap; empty for a career that begins after the day. */
    public static List<Lacune> de(Chronologie carriere, LocalDate jour) {
        LocalDate debut = carriere.debut().orElse(LocalDate.MAX);
        if (debut.isAfter(jour)) {
            return List.of();
        }
        List<LocalDate> debuts = new ArrayList<>(carriere.ruptures(Periode.entre(debut, jour)));
        List<Lacune> lacunes = new ArrayList<>();
        for (int i = 0; i < debuts.size(); i++) {
            LocalDate fin = i + 1 < debuts.size() ? debuts.get(i + 1).minusDays(1) : jour;
            List<String> manques = manques(carriere, debuts.get(i));
            if (!manques.isEmpty()) {
                ajouter(lacunes, new Lacune(Periode.entre(debuts.get(i), fin), manques));
            }
        }
        return lacunes;
    }

    private static void ajouter(List<Lacune> lacunes, Lacune suivante) {
        int dernier = lacunes.size() - 1;
        if (dernier >= 0 && prolonge(lacunes.get(dernier), suivante)) {
            LocalDate debut = lacunes.remove(dernier).periode().debut();
            lacunes.add(new Lacune(Periode.entre(debut, suivante.periode().fin()), suivante.manques()));
        } else {
            lacunes.add(suivante);
        }
    }

    private static boolean prolonge(Lacune avant, Lacune suivante) {
        return avant.manques().equals(suivante.manques())
                && avant.periode().fin().plusDays(1).equals(suivante.periode().debut());
    }

    private static List<String> manques(Chronologie carriere, LocalDate jour) {
        if (carriere.position(jour).estFinale()) {
            return List.of();
        }
        List<String> manques = new ArrayList<>();
        if (carriere.statut(jour).isEmpty()) {
            manques.add("statut");
        }
        if (carriere.situation(jour).isEmpty()) {
            manques.add("grade et échelon");
        }
        sansSuite(carriere.de(NatureFait.POSITION), jour)
                .map(fait -> "position après « %s », qui a pris fin le %s"
                        .formatted(
                                ((Valeur.DePosition) fait.valeur()).type().libelle(),
                                DateFrancaise.courte(fait.periode().fin())))
                .ifPresent(manques::add);
        return manques;
    }

    /** The position that ended before a day and that no act has followed. */
    private static Optional<Fait> sansSuite(List<Fait> positions, LocalDate jour) {
        if (positions.stream().anyMatch(fait -> fait.periode().contient(jour))) {
            return Optional.empty();
        }
        return positions.stream()
                .filter(fait -> fait.du().isBefore(jour))
                .max(Comparator.comparing(fait -> fait.periode().fin()))
                .filter(fait -> !EN_ACTIVITE.contains(((Valeur.DePosition) fait.valeur()).type()));
    }
}
