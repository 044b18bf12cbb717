package fr.cdg62.finances.cotisation.calcul;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.socle.valeur.Montant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What to claim and to give back for a declaration, before any titre has a number.
 *
 * @param titres amounts by nature and contribution, each strictly positive, in the order of issue
 * @param credit credit by contribution left for the next period, each strictly positive
 * @param impute credit of former periods used here, by contribution
 */
public record PlanTitres(
        List<TitrePrevu> titres, Map<Contribution, Montant> credit, Map<Contribution, Montant> impute) {

    public PlanTitres {
        titres = titres.stream().filter(titre -> !titre.montants().isEmpty()).toList();
        credit = figer(credit);
        impute = figer(impute);
    }

    /** One titre to issue. */
    public record TitrePrevu(NatureTitre nature, Map<Contribution, Montant> montants) {

        public TitrePrevu {
            montants = figer(montants);
        }
    }

    private static Map<Contribution, Montant> figer(Map<Contribution, Montant> montants) {
        Map<Contribution, Montant> copie = new EnumMap<>(Contribution.class);
        montants.forEach((contribution, montant) -> {
            if (montant.estPositif()) {
                copie.put(contribution, montant);
            }
        });
        return Collections.unmodifiableMap(copie);
    }
}
