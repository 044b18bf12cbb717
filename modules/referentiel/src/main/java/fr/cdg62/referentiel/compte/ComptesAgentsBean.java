package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.ComptesAgents;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@link ComptesAgents}. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATEUR)
public class ComptesAgentsBean implements ComptesAgents {
    @Inject
    private DepotComptes comptes;

    @Inject
    private DepotHabilitations habilitations;

    @Inject
    private Agents agents;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    public LigneAgent agent(String identifiant) {
        Compte compte = comptes.parIdentifiant(identifiant).orElseThrow(() -> DepotComptes.inconnu(identifiant));
        if (compte.agent() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.INTROUVABLE,
                    "Le compte %s n'est celui d'aucun agent.".formatted(compte.identifiant()),
                    "identifiant");
        }
        return agents.reconnaitre(compte.agent());
    }

    @Override
    public CompteVue rattacher(String identifiant, long agent, long version) {
        Compte compte = comptes.reserver(identifiant);
        compte.exigerVersion(version);
        exigerLibre(compte);
        agents.reconnaitre(agent);
        LocalDate jour = horloge.aujourdHui();
        List<Habilitation> presentes = habilitations.de(compte);
        ReglesHabilitation.exigerSansAutreRole(compte, jour, presentes);
        comptes.exigerSansCompte(agent);
        compte.appartenirA(agent);
        if (presentes.stream().noneMatch(h -> h.court(jour))) {
            habilitations.ajouter(new Habilitation(compte, null, Roles.AGENT, Periode.depuis(jour), acces.acteur()));
        }
        inscrire(compte, "AGENT_RATTACHE", agent);
        return comptes.enregistrer(compte);
    }

    private static void exigerLibre(Compte compte) {
        if (compte.etat() == EtatCompte.CLOTURE || compte.agent() != null) {
            String raison = compte.agent() != null ? "est déjà celui d'un agent" : "est clôturé";
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le compte %s %s : il ne peut pas être rattaché.".formatted(compte.identifiant(), raison));
        }
    }

    @Override
    public CompteVue detacher(String identifiant, long version) {
        Compte compte = comptes.reserver(identifiant);
        compte.exigerVersion(version);
        if (compte.agent() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le compte %s n'est celui d'aucun agent.".formatted(compte.identifiant()));
        }
        LocalDate jour = horloge.aujourdHui();
        habilitations.de(compte).stream().filter(h -> h.court(jour)).forEach(h -> h.retirer(jour.minusDays(1)));
        inscrire(compte, "AGENT_DETACHE", compte.agent());
        compte.separer();
        return comptes.enregistrer(compte);
    }

    private void inscrire(Compte compte, String action, long agent) {
        journal.inscrire(new Inscription(null, "COMPTE:" + compte.identifiant(), action, "agent " + agent));
    }
}
