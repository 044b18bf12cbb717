package fr.cdg62.carriere.acces;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one place where « may this caller see, or manage, this career » is decided (specification carrière, § 1.21). A
 * collectivité has its own agents; a gestionnaire de carrières of the CdG has the arrondissements entrusted to him; the
 * signataire of the CdG has all; an agent reads his own. Anything else does not exist for the caller: INTROUVABLE.
 */
@ApplicationScoped
public class AccesCarriere {
    private static final String RATTACHEMENT =
            "SELECT NEW fr.cdg62.carriere.acces.Rattachement(c.agent, c.siren, c.arrondissement) FROM Carriere c WHERE ";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Acces acces;

    @Inject
    private Collectivites collectivites;

    /** The caller may read this career. */
    public void exigerLecture(long carriere) {
        exiger(de("c.id = :id", carriere), true, "carriere");
    }

    /** The caller may change this career, as its employer or as the CdG. */
    public void exigerGestion(long carriere) {
        exiger(de("c.id = :id", carriere), false, "carriere");
    }

    /** The agent whose own account calls; INTROUVABLE for any other account. */
    public long agent() {
        return acces.agent().orElseThrow(() -> introuvable("agent"));
    }

    /** The caller may read at least one career of this agent. */
    public void exigerLectureAgent(long agent) {
        if (!acces.agent().equals(OptionalLong.of(agent))) {
            exigerGestionAgent(agent);
        }
    }

    /** The caller may manage at least one career of this agent. */
    public void exigerGestionAgent(long agent) {
        exiger(de("c.agent = :id", agent), false, "agent");
    }

    /** The caller manages careers of this collectivité, as the employer or as the CdG; an agent never does. */
    public void exigerCollectivite(String siren) {
        if (!gere(siren, collectivites.lire(siren).arrondissement())) {
            throw introuvable("siren");
        }
    }

    /** What lists may show the caller; empty sets for somebody who manages no career. */
    public Perimetre perimetre() {
        Predicate<String> roles = acces.roles();
        if (roles.test(Roles.CDG_SIGNATAIRE)) {
            return new Perimetre(true, Set.of(), Set.of());
        }
        Set<String> sirens = Set.copyOf(acces.habilitations().stream()
                .filter(AccesCarriere::vautPourUnEmployeur)
                .map(h -> h.siren())
                .distinct()
                .toList());
        return new Perimetre(false, sirens, roles.test(Roles.CDG_CARRIERE) ? arrondissements() : Set.of());
    }

    /** Held for one employer: by its own people, by a partner that works for it or, for the CdG, on its files only. */
    private static boolean vautPourUnEmployeur(HabilitationVue h) {
        return Roles.COLLECTIVITE.contains(h.role()) || (Roles.CDG_CARRIERE.equals(h.role()) && h.siren() != null);
    }

    private void exiger(List<Rattachement> carrieres, boolean lecture, String champ) {
        boolean permis = carrieres.stream()
                .anyMatch(c -> gere(c.siren(), c.arrondissement()) || (lecture && estSien(c.agent())));
        if (!permis) {
            throw introuvable(champ);
        }
    }

    private boolean gere(String siren, String arrondissement) {
        return perimetre().contient(siren, arrondissement == null ? "" : arrondissement);
    }

    private boolean estSien(long agent) {
        return acces.agent().equals(OptionalLong.of(agent));
    }

    private List<Rattachement> de(String filtre, long id) {
        return em.createQuery(RATTACHEMENT + filtre, Rattachement.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Set<String> arrondissements() {
        return Set.copyOf(em.createQuery(
                        "SELECT p.arrondissement FROM Portefeuille p WHERE p.identifiant = :identifiant", String.class)
                .setParameter("identifiant", acces.acteur())
                .getResultList());
    }

    private static DemandeRefusee introuvable(String champ) {
        return new DemandeRefusee(
                CodeProbleme.INTROUVABLE, "Aucune carrière de ce numéro ne vous est accessible.", champ);
    }
}
