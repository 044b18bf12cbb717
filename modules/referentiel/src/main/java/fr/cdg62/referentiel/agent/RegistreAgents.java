package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentModifie;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.IdentiteAgent;
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
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalLong;

/** The agents of the database. */
@Stateless
public class RegistreAgents implements Agents {
    private static final Tri TRI = new Tri(
            Map.of("nom", "a.nom", "prenom", "a.prenom", "dateNaissance", "a.dateNaissance"), "nom", "a.prenom, a.id");

    private static final int NOM_MAXIMUM = 100;
    private static final int LIEU_MAXIMUM = 120;

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Journal journal;

    @Inject
    private Event<AgentModifie> modifies;

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.CDG_CARRIERE})
    public AgentVue creer(NouvelAgent nouveau) {
        Saisie.exigerPresence(nouveau.siren(), "siren");
        acces.exigerCollectivite(nouveau.siren());
        Nir nir = new Nir(nouveau.nir());
        controler(nouveau.identite());
        exigerInconnu(nir);
        Agent agent = new Agent(nir, nouveau.identite(), nouveau.siren());
        em.persist(agent);
        em.flush();
        journal.inscrire(new Inscription(nouveau.siren(), "AGENT:" + agent.id(), "CREE", ""));
        return agent.vue();
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.CDG_CARRIERE})
    public AgentVue modifier(long id, IdentiteAgent identite, long version) {
        Agent agent = trouver(id);
        acces.exigerCollectivite(agent.siren());
        agent.exigerVersion(version);
        controler(identite);
        agent.identifier(identite);
        em.flush();
        journal.inscrire(new Inscription(agent.siren(), "AGENT:" + id, "MODIFIE", ""));
        modifies.fire(new AgentModifie(agent.vue()));
        return agent.vue();
    }

    @Override
    @PermitAll
    public void muter(long id, String siren) {
        Agent agent = trouver(id);
        if (!agent.siren().equals(siren)) {
            agent.muter(siren);
            journal.inscrire(new Inscription(siren, "AGENT:" + id, "MUTE", ""));
        }
    }

    @Override
    @RolesAllowed({
        Roles.TOUTE_COLLECTIVITE,
        Roles.CDG_REFERENTIEL,
        Roles.CDG_CARRIERE,
        Roles.CDG_SIGNATAIRE,
        Roles.AGENT
    })
    public AgentVue lire(long id) {
        Agent agent = trouver(id);
        if (!acces.agent().equals(OptionalLong.of(id))) {
            acces.exigerCollectivite(agent.siren());
        }
        return agent.vue();
    }

    @Override
    @PermitAll
    public LocalDate naissance(long id) {
        return trouver(id).vue().dateNaissance();
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public LigneAgent reconnaitre(long id) {
        return trouver(id).ligne();
    }

    @Override
    @RolesAllowed({Roles.TOUTE_COLLECTIVITE, Roles.CDG_REFERENTIEL, Roles.ADMINISTRATEUR})
    public Page<LigneAgent> chercher(RechercheAgents recherche) {
        if (!acces.estCdg()) {
            Saisie.exigerPresence(recherche.siren(), "siren");
        }
        if (recherche.siren() != null) {
            acces.exigerCollectivite(recherche.siren());
        }
        return Liste.de(em, Agent.class, "a")
                .garder("a.remplacePar IS NULL")
                .filtrer("a.siren = :siren", "siren", recherche.siren())
                .commencePar(recherche.texte(), "a.nom")
                .page(recherche.page(), TRI)
                .vers(Agent::ligne);
    }

    private Agent trouver(long id) {
        Agent agent = em.find(Agent.class, id);
        if (agent == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet agent n'existe pas.", "id");
        }
        return agent;
    }

    private void controler(IdentiteAgent identite) {
        Saisie.exigerPresence(identite, "identite");
        Saisie.exigerTexte(identite.nom(), NOM_MAXIMUM, "nom");
        Saisie.exigerTexte(identite.prenom(), NOM_MAXIMUM, "prenom");
        exigerLongueur(identite.nomUsage(), NOM_MAXIMUM, "nomUsage");
        exigerLongueur(identite.lieuNaissance(), LIEU_MAXIMUM, "lieuNaissance");
        Saisie.exigerPresence(identite.dateNaissance(), "dateNaissance");
        Saisie.exiger(
                identite.dateNaissance().isBefore(horloge.aujourdHui()),
                "La date de naissance est dans l'avenir.",
                "dateNaissance");
    }

    private static void exigerLongueur(String texte, int maximum, String champ) {
        Saisie.exiger(
                texte == null || texte.strip().length() <= maximum,
                "Ce champ ne peut dépasser %d caractères.".formatted(maximum),
                champ);
    }

    private void exigerInconnu(Nir nir) {
        long connus = em.createQuery("SELECT COUNT(a) FROM Agent a WHERE a.nir = :nir", Long.class)
                .setParameter("nir", nir.valeur())
                .getSingleResult();
        if (connus > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.AGENT_DEJA_CONNU,
                    "Un agent est déjà enregistré avec ce numéro de sécurité sociale. Rapprochez-vous du centre de"
                            + " gestion.",
                    "nir");
        }
    }
}
