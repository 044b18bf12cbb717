package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The schemes of a study, once computed. */
record RegimesCalcules(List<ScenarioReprise> regimes) {
    Optional<ScenarioReprise> meilleur() {
        return premier(ScenarioReprise::meilleur);
    }

    Optional<ScenarioReprise> de(String regle) {
        return premier(regime -> regime.regle().equals(regle));
    }

    /** The scheme by default, that which takes nothing when no other opens. */
    String defaut() {
        return premier(ScenarioReprise::parDefaut).map(ScenarioReprise::regle).orElse(ScenarioReprise.SANS_REPRISE);
    }

    /** The code itself when it is that of a scheme with its place; REPRISE_SCENARIO otherwise. */
    String exiger(String regle) {
        ScenarioReprise regime = de(regle)
                .orElseThrow(() ->
                        refus("Choisissez un seul des régimes calculés : « %s » n'en est pas un.".formatted(regle)));
        if (regime.classement() == null) {
            throw refus(regime.refus());
        }
        return regle;
    }

    private Optional<ScenarioReprise> premier(Predicate<ScenarioReprise> garde) {
        return regimes.stream().filter(garde).findFirst();
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.REPRISE_SCENARIO, message, "regle");
    }
}
