package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.carriere.retraite.services.DecompteServices;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import fr.cdg62.carriere.retraite.services.Jugement;
import fr.cdg62.carriere.retraite.services.PeriodeService;
import fr.cdg62.carriere.retraite.services.Services;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;

/**
 * The last employer of an agent at the CNRACL, who alone asks for his rétablissement (specification carrière, § 3.0). The
 * others are not named: their agents are none of his business.
 */
final class DernierEmployeur {
    private final String siren;
    private final List<CarriereConnue> carrieres;
    private final LocalDate dernierJour;

    /**
     * An employer who asks.
     *
     * @param carrieres all those of the agent
     * @param dernierJour last day paid
     */
    DernierEmployeur(String siren, List<CarriereConnue> carrieres, LocalDate dernierJour) {
        this.siren = siren;
        this.carrieres = carrieres;
        this.dernierJour = dernierJour;
    }

    /**
     * RTB_EMPLOYEUR when the last services are of another, or when another has some after the last day paid.
     *
     * @param services all those of the agent up to the last day paid
     * @param horizon a day after the last day paid: what is known until its eve counts
     */
    void exiger(Services services, ReglesRetraite regles, LocalDate horizon) {
        services.comptees()
                .map(PeriodeService::periode)
                .reduce((avant, apres) -> apres)
                .map(Periode::fin)
                .ifPresent(
                        jour -> exiger(
                                siennes().stream().anyMatch(carriere -> compte(carriere, regles, jour)),
                                "Les derniers services de l'agent à la CNRACL sont ceux d'un autre employeur : lui seul demande le rétablissement."));
        exiger(
                DecompteServices.avant(horizon, autres(), regles, EnfantsAgent.INCONNUS)
                        .comptees()
                        .noneMatch(periode -> periode.periode().fin().isAfter(dernierJour)),
                "Un autre employeur a des services de l'agent à la CNRACL après ce jour : le rétablissement se demande quand il la quitte, par le dernier employeur.");
    }

    private List<Chronologie> siennes() {
        return carrieres.stream()
                .filter(this::estSienne)
                .map(CarriereConnue::chronologie)
                .toList();
    }

    private List<Chronologie> autres() {
        return carrieres.stream()
                .filter(carriere -> !estSienne(carriere))
                .map(CarriereConnue::chronologie)
                .toList();
    }

    private boolean estSienne(CarriereConnue carriere) {
        return carriere.employeur(dernierJour).equals(siren);
    }

    private static boolean compte(Chronologie carriere, ReglesRetraite regles, LocalDate jour) {
        return carriere.segments(Periode.entre(jour, jour)).stream()
                .anyMatch(segment -> Jugement.de(segment, regles, jour).compte());
    }

    private static void exiger(boolean condition, String message) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.RTB_EMPLOYEUR, message, "carriere");
        }
    }
}
