package fr.cdg62.carriere.dossier;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** Who may read or manage the dossier of an agent of a collectivité. */
@ApplicationScoped
public class AccesDossier {
    @Inject
    private Acces acces;

    /** Reading: the employer, and the CDG. INTROUVABLE otherwise. */
    public void exigerLecture(Dossier dossier) {
        acces.exigerCollectivite(dossier.siren());
    }

    /** Acts of management: by those who read, each within his roles. */
    public void exigerGestion(Dossier dossier) {
        acces.exigerCollectivite(dossier.siren());
    }

    /** Roles the caller may use on the dossier. */
    public Predicate<String> roles(Dossier dossier) {
        return acces.roles(dossier.siren());
    }

    /** Whether the caller acts for the CDG. */
    public boolean estCdg() {
        return acces.estCdg();
    }

    /** Whether the caller is a gestionnaire or the signatory of the CDG. */
    public boolean estCarriere() {
        Predicate<String> roles = acces.roles();
        return roles.test(Roles.CDG_CARRIERE) || roles.test(Roles.CDG_SIGNATAIRE);
    }

    public String acteur() {
        return acces.acteur();
    }
}
