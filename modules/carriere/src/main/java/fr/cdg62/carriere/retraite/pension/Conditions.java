package fr.cdg62.carriere.retraite.pension;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.retraite.reglage.Generation;
import fr.cdg62.carriere.retraite.reglage.Reglage;
import fr.cdg62.carriere.retraite.reglage.ReglesDuDepart;
import fr.cdg62.socle.parametre.Source;
import java.time.LocalDate;

/**
 * What an agent must reach: age of opening, quarters, age without décote.
 *
 * @param generation row of his generation and category
 * @param age that opens the right, in months, and where it comes from
 * @param ouverture first day on which a departure by age is possible
 * @param sansDecote day from which there is no décote whatever the duration
 * @param surcote day of the sedentary age, from which quarters may count for the surcote
 */
public record Conditions(
        Categorie categorie,
        Generation generation,
        Age age,
        LocalDate ouverture,
        LocalDate sansDecote,
        LocalDate surcote) {
    private static final int MOIS_PAR_AN = 12;

    /** The conditions for an agent; PARAMETRE_MANQUANT naming generation, category and departure when not loaded. */
    public static Conditions de(LocalDate naissance, DemandeEstimation demande, ReglesDuDepart regles) {
        boolean active = demande.anneesActives() > 0
                && demande.anneesActives() * MOIS_PAR_AN >= regles.entier(Reglage.SERVICES_ACTIFS);
        Categorie categorie = active ? Categorie.ACTIVE : Categorie.SEDENTAIRE;
        Generation generation = regles.generation(categorie, naissance);
        int sedentaire =
                active ? regles.generation(Categorie.SEDENTAIRE, naissance).ageMois() : generation.ageMois();
        Age legal = new Age(generation.ageMois(), generation.source());
        Age age = demande.motif() == MotifDepart.CARRIERE_LONGUE
                ? LongueCarriere.age(naissance, demande, regles).auPlus(legal)
                : legal;
        return new Conditions(
                categorie,
                generation,
                age,
                naissance.plusMonths(age.mois()),
                naissance.plusMonths(regles.entier(ReglesDuDepart.ageAnnulation(categorie))),
                naissance.plusMonths(sedentaire));
    }

    /** An age in months, and the text that says it. */
    public record Age(int mois, Source source) {
        private Age auPlus(Age autre) {
            return mois > autre.mois() ? autre : this;
        }
    }

    /** Quarters of a full pension. */
    int requis() {
        return generation.trimestres();
    }
}
