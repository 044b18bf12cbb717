package fr.cdg62.carriere.rapprochement;

import fr.cdg62.carriere.acces.AccesCarriere;
import fr.cdg62.carriere.api.rapprochement.CandidatVue;
import fr.cdg62.carriere.api.rapprochement.FusionVue;
import fr.cdg62.carriere.api.rapprochement.NouvelleFusion;
import fr.cdg62.carriere.api.rapprochement.Rapprochements;
import fr.cdg62.carriere.dossier.AccesDossier;
import fr.cdg62.carriere.rapprochement.Ressemblance.Personne;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.agent.Doublons;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** See {@link Rapprochements}. */
@Stateless
@RolesAllowed(Roles.CDG_CARRIERE)
public class RapprochementsBean implements Rapprochements {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private AccesCarriere carrieres;

    @Inject
    private AccesDossier porte;

    @Inject
    private Agents agents;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Doublons doublons;

    @Inject
    private Deplacements deplacements;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public List<CandidatVue> candidats(long id) {
        AgentVue agent = agents.lire(id);
        carrieres.exigerCollectivite(agent.siren());
        return doublons.ressemblants(id).stream()
                .map(autre -> candidat(autre, raisons(agent, autre)))
                .filter(candidat -> !candidat.raisons().isEmpty())
                .toList();
    }

    @Override
    public FusionVue fusionner(NouvelleFusion nouvelle) {
        Saisie.texte(nouvelle.motif(), 500, "motif");
        boolean ressemble = nouvelle.garde() != nouvelle.absorbe()
                && candidats(nouvelle.garde()).stream().anyMatch(c -> c.agent() == nouvelle.absorbe());
        if (!ressemble) {
            throw new DemandeRefusee(
                    CodeProbleme.FUSION_IMPOSSIBLE,
                    "Ces deux agents n'ont ni le même état civil ni un numéro de sécurité sociale proche : ils ne se"
                            + " rapprochent pas.",
                    "absorbe");
        }
        carrieres.exigerCollectivite(agents.lire(nouvelle.absorbe()).siren());
        AgentVue garde = agents.lire(nouvelle.garde());
        String lieu =
                Objects.requireNonNullElse(collectivites.lire(garde.siren()).arrondissement(), "");
        Fusion fusion = new Fusion(nouvelle, garde, lieu, acces.acteur(), horloge.aujourdHui());
        deplacements.faire(fusion);
        doublons.remplacer(nouvelle.absorbe(), nouvelle.garde());
        em.persist(fusion);
        return conclure(fusion, "FUSIONNE");
    }

    @Override
    public FusionVue defaire(long id, long version) {
        Fusion fusion = em.find(Fusion.class, id);
        if (fusion == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce rapprochement n'existe pas.");
        }
        carrieres.exigerCollectivite(agents.lire(fusion.garde()).siren());
        fusion.exigerVersion(version);
        if (fusion.estDefaite()) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, "Ce rapprochement est déjà défait.");
        }
        deplacements.defaire(fusion);
        doublons.retablir(fusion.absorbe());
        fusion.defaire(horloge.aujourdHui());
        return conclure(fusion, "DEFUSIONNE");
    }

    @Override
    public Page<FusionVue> chercher(DemandePage page) {
        return porte.borner(Liste.de(em, Fusion.class, "f").avec("f.lignes"), "f", "f.garde")
                .page(page, Tri.fixe("f.id DESC"))
                .vers(Fusion::vue);
    }

    private FusionVue conclure(Fusion fusion, String action) {
        em.flush();
        journal.inscrire(new Inscription(
                null, "AGENT:" + fusion.garde(), action, "agent " + fusion.absorbe() + ", fusion " + fusion.id()));
        return fusion.vue();
    }

    private static CandidatVue candidat(AgentVue agent, List<String> raisons) {
        return new CandidatVue(
                agent.id(),
                agent.nom(),
                agent.prenom(),
                agent.dateNaissance(),
                agent.siren(),
                agent.nir().substring(agent.nir().length() - 5),
                raisons);
    }

    private static List<String> raisons(AgentVue un, AgentVue autre) {
        return Ressemblance.raisons(personne(un), personne(autre));
    }

    private static Personne personne(AgentVue agent) {
        return new Personne(agent.nir(), agent.nom(), agent.nomUsage(), agent.prenom(), agent.dateNaissance());
    }
}
