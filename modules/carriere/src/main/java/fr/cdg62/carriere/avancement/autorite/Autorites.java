package fr.cdg62.carriere.avancement.autorite;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.CentreDeGestion;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who draws the tableau: each employer for its agents; the CdG, an employer too, for its own and for the fonctionnaires
 * momentanément privés d'emploi it has taken in charge (CGFP, art. L542-16).
 */
@ApplicationScoped
public class Autorites {
    /** At the CdG, the gestionnaire de carrières prepares, the président signs: role asked → role that stands in. */
    private static final Map<String, String> AU_CENTRE = Map.of(
            Roles.COLLECTIVITE_GESTIONNAIRE, Roles.CDG_CARRIERE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_SIGNATAIRE);

    @Inject
    private CentreDeGestion centre;

    @Inject
    private Acces acces;

    /** Whether this authority is the CdG itself. */
    public boolean estCentre(String siren) {
        return centre.siren().filter(siren::equals).isPresent();
    }

    /** Roles of the caller on the tableaux of an authority, by SIREN: to take once for a list. */
    public Function<String, Predicate<String>> roles() {
        String sirenCentre = centre.siren().orElse("");
        return siren -> siren.equals(sirenCentre) ? auCentre(acces.roles(siren)) : acces.roles(siren);
    }

    /** Roles of the caller on the tableaux of this authority. */
    public Predicate<String> roles(String siren) {
        return roles().apply(siren);
    }

    /** SEC_HABILITATION unless the caller prepares the tableaux of this authority: the CdG does so for its own only. */
    public void exigerPreparation(String siren) {
        if (AU_CENTRE.keySet().stream().noneMatch(roles(siren))) {
            throw new DemandeRefusee(
                    CodeProbleme.SEC_HABILITATION,
                    "Chaque autorité territoriale dresse son tableau : le Centre de gestion n'ouvre que le sien.",
                    "siren");
        }
    }

    private static Predicate<String> auCentre(Predicate<String> tenus) {
        return role -> tenus.test(role) || tenus.test(AU_CENTRE.getOrDefault(role, role));
    }
}
