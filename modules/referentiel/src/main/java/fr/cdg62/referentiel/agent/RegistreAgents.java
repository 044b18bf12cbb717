package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.referentiel.api.agent.RechercheAgents;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.saisie.Saisie;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Nir;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The agents of the database. */
@Stateless
public class RegistreAgents implements Agents {
    private static final Tri TRI = new Tri(
            Map.of("nom", "a.nom", "prenom", "a.prenom", "dateNaissance", "a.dateNaissance"), "nom", "a.prenom, a.id");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_REFERENTIEL})
    public AgentVue creer(NouvelAgent nouveau) {
        Saisie.exigerPresence(nouveau.siren(), "siren");
        acces.exigerCollectivite(nouveau.siren());
        Nir nir = controler(nouveau);
        exigerInconnu(nir);
        Agent agent = new Agent(nir, nouveau);
        em.persist(agent);
        em.flush();
        journal.inscrire(new Inscription(nouveau.siren(), "AGENT:" + agent.id(), "CREE", ""));
        return agent.vue();
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_REFERENTIEL})
    public AgentVue lire(long id) {
        Agent agent = em.find(Agent.class, id);
        if (agent == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet agent n'existe pas.", "id");
        }
        acces.exigerCollectivite(agent.siren());
        return agent.vue();
    }

    @Override
    @RolesAllowed({Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_REFERENTIEL})
    public Page<LigneAgent> chercher(RechercheAgents recherche) {
        if (!acces.estCdg()) {
            Saisie.exigerPresence(recherche.siren(), "siren");
        }
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return Liste.de(em, Agent.class, "a")
                .filtrer("a.siren = :siren", "siren", recherche.siren())
                .commencePar(recherche.texte(), "a.nom")
                .page(recherche.page(), TRI)
                .vers(Agent::ligne);
    }

    private Nir controler(NouvelAgent nouveau) {
        Nir nir = new Nir(nouveau.nir());
        Saisie.exigerTexte(nouveau.nom(), 100, "nom");
        Saisie.exigerTexte(nouveau.prenom(), 100, "prenom");
        Saisie.exigerPresence(nouveau.dateNaissance(), "dateNaissance");
        Saisie.exiger(
                nouveau.dateNaissance().isBefore(horloge.aujourdHui()),
                "La date de naissance est dans l'avenir.",
                "dateNaissance");
        return nir;
    }

    private void exigerInconnu(Nir nir) {
        long connus = em.createQuery("SELECT COUNT(a) FROM Agent a WHERE a.nir = :nir", Long.class)
                .setParameter("nir", nir.valeur())
                .getSingleResult();
        if (connus > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.AGENT_DEJA_CONNU,
                    "Un agent est déjà enregistré avec ce numéro de sécurité sociale. Rapprochez-vous du centre de gestion.",
                    "nir");
        }
    }
}
