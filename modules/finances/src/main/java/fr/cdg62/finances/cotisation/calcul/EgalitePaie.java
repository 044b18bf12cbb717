package fr.cdg62.finances.cotisation.calcul;

import static java.util.Comparator.comparing;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.EcartPaie;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Compares the bases declared with those of the pay made by the CdG: equal to the cent (R-COT-13). */
public final class EgalitePaie {

    private EgalitePaie() {}

    /** Months that differ, in order; a month whose pay the CdG did not make is not compared. */
    public static List<EcartPaie> relever(List<BaseMensuelle> bases, Map<YearMonth, Montant> paie) {
        return bases.stream()
                .sorted(comparing(BaseMensuelle::mois))
                .filter(base -> paie.containsKey(base.mois()))
                .map(base -> new EcartPaie(base.mois(), Montant.de(base.total()), paie.get(base.mois())))
                .filter(ecart -> !ecart.base().equals(ecart.paie()))
                .toList();
    }

    /**
     * Goes on only without any difference.
     *
     * @throws DemandeRefusee BASE_PAIE_DIFFERENTE on {@code bases}, naming the first one
     */
    public static void exiger(List<EcartPaie> ecarts) {
        ecarts.stream().findFirst().ifPresent(ecart -> {
            throw new DemandeRefusee(
                    CodeProbleme.BASE_PAIE_DIFFERENTE,
                    "La base %s est de %s dans la déclaration et de %s sur la paie faite par le centre : rejetez la déclaration, que la collectivité corrigera."
                            .formatted(
                                    Texte.deMois(ecart.mois()),
                                    ecart.base().texte(),
                                    ecart.paie().texte()),
                    "bases");
        });
    }
}
