package fr.cdg62.carriere.dossier;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.acces.DroitDeSuivi;
import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Who may read or manage a dossier: the employer, the gestionnaire of its arrondissement, the signataire of the CDG; the
 * agent reads his own. A dossier may exist before any career is entered, so it carries its employer itself.
 */
@ApplicationScoped
public class AccesDossier {
    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private DroitDeSuivi droit;

    /** The caller may read this dossier; INTROUVABLE otherwise. */
    public void exigerLecture(Dossier dossier) {
        if (!estSien(dossier.agent())) {
            exigerGestion(dossier);
        }
    }

    /** The caller may manage this dossier, each within his roles; INTROUVABLE otherwise, MISSION_NON_COUVERTE. */
    public void exigerGestion(Dossier dossier) {
        if (!carrieres.perimetre().contient(dossier.siren(), dossier.arrondissement())) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce dossier n'existe pas.");
        }
        droit.exiger(dossier.siren());
    }

    /** Which dossiers the caller manages, asked once for many. */
    public Predicate<Dossier> geres() {
        Perimetre perimetre = carrieres.perimetre();
        return dossier -> perimetre.contient(dossier.siren(), dossier.arrondissement());
    }

    /** The caller manages the dossiers of this collectivité; INTROUVABLE otherwise, MISSION_NON_COUVERTE. */
    public void exigerCollectivite(String siren) {
        carrieres.exigerCollectivite(siren);
        droit.exiger(siren);
    }

    /**
     * Keeps the rows that the caller may see.
     *
     * @param porteur path of what carries {@code siren} and {@code arrondissement}
     * @param agent path of the agent
     */
    public <T> Liste<T> borner(Liste<T> liste, String porteur, String agent) {
        OptionalLong sien = acces.agent();
        if (sien.isPresent()) {
            return liste.filtrer(agent + " = :sien", "sien", sien.getAsLong());
        }
        Perimetre perimetre = carrieres.perimetre();
        if (perimetre.tout()) {
            return liste;
        }
        if (perimetre.estVide()) {
            return liste.garder("1 = 0");
        }
        return perimetre.arrondissements().isEmpty()
                ? liste.filtrer(porteur + ".siren IN :sirens", "sirens", perimetre.sirens())
                : liste.filtrer(porteur + ".arrondissement IN :lieux", "lieux", perimetre.arrondissements());
    }

    private boolean estSien(long agent) {
        return acces.agent().equals(OptionalLong.of(agent));
    }

    /** Roles the caller may use on the dossier; AGENT only on his own. */
    public Predicate<String> roles(Dossier dossier) {
        boolean sien = estSien(dossier.agent());
        Predicate<String> roles = acces.roles(dossier.siren());
        return role -> Roles.AGENT.equals(role) ? sien : roles.test(role);
    }

    /** Identifiant of the caller. */
    public String acteur() {
        return acces.acteur();
    }
}
