package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.util.List;
import java.util.Optional;

/**
 * One version of the grid of a grade.
 *
 * @param grade code of the grade
 * @param periode when it is in force
 * @param echelons from the first to the last, contiguous
 */
public record Grille(String grade, Periode periode, List<EchelonGrille> echelons) {
    public Grille {
        echelons = List.copyOf(echelons);
    }

    /**
     * The échelon of this number.
     *
     * @throws DemandeRefusee ECHELON_INCONNU on {@code echelon} when the grid has none
     */
    public EchelonGrille echelon(int numero) {
        if (!contient(numero)) {
            throw new DemandeRefusee(
                    CodeProbleme.ECHELON_INCONNU,
                    "La grille du grade %s en vigueur au %s va de l'échelon 1 à l'échelon %d : l'échelon %d n'existe pas."
                            .formatted(grade, DateFrancaise.courte(periode.debut()), dernier(), numero),
                    "echelon");
        }
        return echelons.get(numero - 1);
    }

    public boolean contient(int numero) {
        return numero >= 1 && numero <= dernier();
    }

    /** The next échelon; empty at the last one. */
    public Optional<EchelonGrille> suivant(int numero) {
        return estTerminal(numero) ? Optional.empty() : Optional.of(echelon(numero + 1));
    }

    public boolean estTerminal(int numero) {
        return numero >= dernier();
    }

    /** Number of the last échelon. */
    public int dernier() {
        return echelons.size();
    }

    /** Runs a length of services through the durations from the first échelon; the last one keeps what remains. */
    public Rang classer(Duree reprise) {
        Duree reste = reprise;
        for (EchelonGrille echelon : echelons) {
            Optional<Duree> duree = echelon.duree();
            if (duree.isEmpty() || reste.compareTo(duree.get()) < 0) {
                return new Rang(echelon.numero(), reste);
            }
            reste = reste.moins(duree.get());
        }
        return new Rang(dernier(), reste);
    }

    /** Whether every figure was verified; when not, what is computed with it says so. */
    public boolean verifiee() {
        return echelons.stream().allMatch(echelon -> echelon.source().verifiee());
    }
}
