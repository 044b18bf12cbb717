package fr.cdg62.finances.tarif.mesure;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/**
 * Figures given by the caller, for a what-if.
 *
 * @param population inhabitants, null when not given
 * @param effectif agents, null when not given
 */
public record MesuresSaisies(Integer population, Integer effectif) implements Mesures {

    @Override
    public Mesure habitants() {
        return mesure(population, "structure.population", "la population");
    }

    @Override
    public Mesure agents() {
        return mesure(effectif, "structure.effectif", "l'effectif");
    }

    /** These figures, and the known ones where they are not given. */
    public Mesures ouDefaut(Mesures connues) {
        MesuresSaisies saisies = this;
        return new Mesures() {
            @Override
            public Mesure habitants() {
                return population == null ? connues.habitants() : saisies.habitants();
            }

            @Override
            public Mesure agents() {
                return effectif == null ? connues.agents() : saisies.agents();
            }
        };
    }

    private static Mesure mesure(Integer valeur, String champ, String nom) {
        if (valeur == null) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Indiquez %s de la structure.".formatted(nom), champ);
        }
        if (valeur < 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Une valeur négative (%d) n'est pas possible pour %s.".formatted(valeur, nom),
                    champ);
        }
        return new Mesure(valeur, "valeur saisie");
    }
}
