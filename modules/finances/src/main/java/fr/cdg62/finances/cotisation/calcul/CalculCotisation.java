package fr.cdg62.finances.cotisation.calcul;

import static java.util.Comparator.comparing;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a declaration makes due. The membership of the month worked decides which contributions (refused when there is
 * none), the rate is that of the month worked (R-COT-10), and the rounding is done once per contribution and rate, on the
 * total base (R-COT-9): never per month, never per agent.
 */
public final class CalculCotisation {

    private static final String ARTICLE = "loi 84-53, art. 22 (CGFP, art. L452-25 et suivants)";

    private final Adhesions adhesions;
    private final Taux taux;

    public CalculCotisation(Adhesions adhesions, Taux taux) {
        this.adhesions = adhesions;
        this.taux = taux;
    }

    /**
     * Computes the contributions of a declaration already checked by {@link RegleSaisie}.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee PARAMETRE_MANQUANT when a rate is missing
     */
    public ResultatCalcul calculer(List<BaseMensuelle> bases) {
        Tracage trace = new Tracage();
        Collection<Assiette> assiettes = assiettes(bases, trace);
        List<MontantContribution> montants = new ArrayList<>();
        for (Assiette assiette : assiettes) {
            montants.add(assiette.liquider(trace));
        }
        Montant total = Montant.somme(
                montants.stream().map(MontantContribution::montant).toList());
        String somme = String.join(
                " + ", montants.stream().map(m -> m.montant().texte()).toList());
        trace.etape("Total dû", somme.isEmpty() ? "aucune contribution" : somme, total.texte(), "");
        return new ResultatCalcul(montants, total, trace.fin());
    }

    private Collection<Assiette> assiettes(List<BaseMensuelle> bases, Tracage trace) {
        Map<Contribution, Map<BigDecimal, Assiette>> assiettes = new EnumMap<>(Contribution.class);
        for (BaseMensuelle base :
                bases.stream().sorted(comparing(BaseMensuelle::mois)).toList()) {
            Adhesion adhesion = adhesions.du(base.mois());
            tracerBase(base, adhesion, trace);
            for (Contribution contribution : adhesion.contributions()) {
                Datee<BigDecimal> enVigueur = taux.du(contribution, base.mois());
                assiettes
                        .computeIfAbsent(contribution, c -> new TreeMap<>(comparing(BigDecimal::negate)))
                        .computeIfAbsent(enVigueur.valeur(), t -> new Assiette(contribution, enVigueur))
                        .ajouter(base);
            }
        }
        return assiettes.values().stream()
                .flatMap(parTaux -> parTaux.values().stream())
                .toList();
    }

    private static void tracerBase(BaseMensuelle base, Adhesion adhesion, Tracage trace) {
        trace.etape(
                "Base " + Texte.deMois(base.mois()) + " (" + adhesion.texte() + ")",
                "CNRACL " + Montant.de(base.baseCnracl()).texte() + " + régime général "
                        + Montant.de(base.baseRegimeGeneral()).texte(),
                Montant.de(base.total()).texte(),
                ARTICLE);
    }

    /** Base of one contribution at one rate, built month by month. */
    private static final class Assiette {

        private final Contribution contribution;
        private final Datee<BigDecimal> taux;
        private final List<BaseMensuelle> bases = new ArrayList<>();

        private Assiette(Contribution contribution, Datee<BigDecimal> taux) {
            this.contribution = contribution;
            this.taux = taux;
        }

        private void ajouter(BaseMensuelle base) {
            bases.add(base);
        }

        private MontantContribution liquider(Tracage trace) {
            Montant base =
                    Montant.de(bases.stream().map(BaseMensuelle::total).reduce(BigDecimal.ZERO, BigDecimal::add));
            Montant montant = base.pourcent(taux.valeur());
            trace.etape(
                    capitale(contribution.libelle()) + " à " + Texte.pourcentage(taux.valeur()),
                    base.texte() + " × " + Texte.pourcentage(taux.valeur()) + ", arrondi au centime sur la base totale",
                    montant.texte(),
                    taux.source().citation());
            return new MontantContribution(contribution, taux.valeur(), base, montant);
        }

        private static String capitale(String libelle) {
            return Character.toUpperCase(libelle.charAt(0)) + libelle.substring(1);
        }
    }
}
