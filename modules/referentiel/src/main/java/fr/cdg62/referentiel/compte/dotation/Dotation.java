package fr.cdg62.referentiel.compte.dotation;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.compte.Compte;
import fr.cdg62.referentiel.compte.DepotComptes;
import fr.cdg62.referentiel.compte.DepotHabilitations;
import fr.cdg62.referentiel.compte.Habilitation;
import fr.cdg62.referentiel.compte.ReglesHabilitation;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Creates at start-up accounts that no administrator invites: they are active at once. */
@Dependent
class Dotation {
    private static final String ACTEUR = "SYSTEME";

    private final DepotComptes comptes;
    private final DepotHabilitations habilitations;
    private final Empreintes empreintes;
    private final Journal journal;

    @Inject
    Dotation(DepotComptes comptes, DepotHabilitations habilitations, Empreintes empreintes, Journal journal) {
        this.comptes = comptes;
        this.habilitations = habilitations;
        this.empreintes = empreintes;
        this.journal = journal;
    }

    boolean existe(String identifiant) {
        return comptes.parIdentifiant(identifiant).isPresent();
    }

    /** Whether nobody real was ever made administrator. */
    boolean sansAdministrateur() {
        return habilitations.detenteurs(null, Roles.ADMINISTRATEUR).stream()
                .noneMatch(h -> h.compte().estOuvertA(false));
    }

    /**
     * Records the account with its roles: collectivité roles on each SIREN, the others without.
     *
     * @param debut first day of the habilitations
     */
    void creer(Compte compte, String motDePasse, List<String> roles, List<String> sirens, LocalDate debut) {
        compte.prendreMotDePasse(empreintes.motDePasse(motDePasse));
        comptes.ajouter(compte);
        journal.inscrire(new Inscription(null, "COMPTE:" + compte.identifiant(), "CREE", String.join(", ", roles)));
        for (String role : roles) {
            if (Roles.COLLECTIVITE.contains(role)) {
                sirens.forEach(siren -> accorder(compte, siren, role, debut));
            } else {
                accorder(compte, null, role, debut);
            }
        }
    }

    private void accorder(Compte compte, String siren, String role, LocalDate debut) {
        ReglesHabilitation.exigerPortee(siren, role);
        habilitations.ajouter(new Habilitation(compte, siren, role, Periode.depuis(debut), ACTEUR));
    }
}
