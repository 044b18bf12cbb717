package fr.cdg62.carriere.retraite;

import fr.cdg62.carriere.api.retraite.hypothese.AutresPensions;
import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.api.retraite.hypothese.Conjoint;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.valeur.Montant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hypotheses that only some estimations need, as a printed estimation says them. */
final class HypothesesImprimees {
    private HypothesesImprimees() {}

    static List<String> de(Complements complements) {
        return Stream.of(
                        pensions(complements.pensions()),
                        nbi(complements.nbi()),
                        surcotisation(complements.surcotisation()),
                        longue(complements.carriereLongue()),
                        survivants(complements.survivants()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String pensions(AutresPensions pensions) {
        return pensions == null
                ? null
                : "Autres pensions : %s par mois, %s."
                        .formatted(
                                Montant.de(pensions.autresPensions()).texte(),
                                pensions.pensionsDemandees() ? "toutes demandées" : "pas toutes demandées");
    }

    private static String nbi(BonificationIndiciaire nbi) {
        return nbi == null
                ? null
                : "NBI : %s points en moyenne pendant %d trimestres."
                        .formatted(nbi.pointsNbi().toPlainString().replace('.', ','), nbi.trimestresNbi());
    }

    private static String surcotisation(Surcotisation s) {
        return s == null
                ? null
                : "Surcotisation : temps partiel à %d %% pendant %d mois à compter du %s."
                        .formatted(
                                s.surcotisationQuotite(),
                                s.surcotisationMois(),
                                DateFrancaise.courte(s.surcotisationDebut()));
    }

    private static String longue(CarriereLongue longue) {
        return longue == null
                ? null
                : "Carrière longue : %d trimestres à la fin de l'année des %d ans, %d trimestres cotisés dans les autres régimes."
                        .formatted(longue.trimestresDebut(), longue.debutAvant().ans(), longue.trimestresCotises());
    }

    private static String survivants(Survivants survivants) {
        if (survivants == null) {
            return null;
        }
        String conjoints = survivants.conjoints().stream()
                .map(HypothesesImprimees::conjoint)
                .collect(Collectors.joining(", "));
        return "Survivants : %s ; orphelins : %d."
                .formatted(conjoints.isEmpty() ? "aucun conjoint" : conjoints, survivants.orphelins());
    }

    private static String conjoint(Conjoint conjoint) {
        return "%s (%d mois de mariage)"
                .formatted(conjoint.divorce() ? "conjoint divorcé" : "conjoint survivant", conjoint.moisMariage());
    }
}
