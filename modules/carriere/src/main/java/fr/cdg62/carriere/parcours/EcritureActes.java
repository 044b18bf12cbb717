package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.acte.ActeAnnule;
import fr.cdg62.carriere.api.acte.ActeEnregistre;
import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.Agents;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes careers, acts and facts once they have been judged; whoever calls has checked the rights and the rules. */
@ApplicationScoped
public class EcritureActes {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Agents agents;

    @Inject
    private Acces acces;

    @Inject
    private Horloge horloge;

    @Inject
    private Event<ActeEnregistre> enregistres;

    @Inject
    private Event<ActeAnnule> annules;

    /** The career; its existence has been checked with the rights. */
    public Carriere carriere(long id) {
        return em.find(Carriere.class, id);
    }

    /** The act; INTROUVABLE if unknown. */
    public Acte acte(long id) {
        Acte acte = em.find(Acte.class, id);
        if (acte == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet acte n'existe pas.", "acte");
        }
        return acte;
    }

    /** Opens a career without fact; CARRIERE_EN_DOUBLE if the agent has one in this cadre d'emplois there. */
    public Carriere ouvrir(AgentVue agent, String cadreEmplois, CollectiviteVue employeur) {
        long existantes = em.createQuery(
                        "SELECT COUNT(c) FROM Carriere c WHERE c.agent = :agent AND c.cadreEmplois = :cadre"
                                + " AND c.siren = :siren",
                        Long.class)
                .setParameter("agent", agent.id())
                .setParameter("cadre", cadreEmplois)
                .setParameter("siren", employeur.siren())
                .getSingleResult();
        if (existantes > 0) {
            throw new DemandeRefusee(
                    CodeProbleme.CARRIERE_EN_DOUBLE,
                    "Cet agent a déjà une carrière dans ce cadre d'emplois chez cet employeur.",
                    "cadreEmplois");
        }
        Carriere carriere = new Carriere(agent, cadreEmplois, employeur);
        em.persist(carriere);
        em.flush();
        return carriere;
    }

    /** Records an act and its facts, known from now on. */
    public Acte inscrire(Carriere carriere, NouvelActe nouveau) {
        Instant instant = horloge.maintenant();
        Acte acte = new Acte(carriere, nouveau);
        acte.enregistrer(acces.acteur(), instant);
        em.persist(acte);
        nouveau.changements().forEach(c -> em.persist(new FaitEnregistre(carriere.id(), acte, c, instant)));
        em.flush();
        situer(carriere, chronologies.de(carriere.id()));
        enregistres.fire(new ActeEnregistre(
                acte.id(),
                carriere.id(),
                carriere.agent(),
                carriere.siren(),
                nouveau.type(),
                nouveau.numero(),
                nouveau.dateEffet()));
        return acte;
    }

    /** Closes the knowledge of an act and of its facts. */
    public void annuler(Acte acte, String motif) {
        Instant instant = horloge.maintenant();
        acte.annuler(motif, instant);
        faits("f.acte = :acte AND f.connuAu IS NULL", "acte", acte).forEach(fait -> fait.oublier(instant));
        em.flush();
        Carriere carriere = acte.carriere();
        situer(carriere, chronologies.de(carriere.id()));
        annules.fire(new ActeAnnule(acte.id(), carriere.id(), carriere.agent(), carriere.siren()));
    }

    /** The acts of a career, the latest effect first. */
    public List<Acte> actes(long carriere) {
        return em.createQuery(
                        "SELECT a FROM Acte a JOIN FETCH a.carriere c WHERE c.id = :carriere"
                                + " ORDER BY a.dateEffet DESC, a.id DESC",
                        Acte.class)
                .setParameter("carriere", carriere)
                .getResultList();
    }

    /** The changes of the acts of a career, by act: one query. */
    public Map<Long, List<Changement>> changements(long carriere) {
        return faits("f.carriere = :carriere", "carriere", carriere).stream()
                .collect(Collectors.groupingBy(
                        fait -> fait.acte().id(), Collectors.mapping(FaitEnregistre::changement, Collectors.toList())));
    }

    /** Whether an act in force has the same type, number and day of effect. */
    public boolean existe(long carriere, NouvelActe acte) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Acte a WHERE a.carriere.id = :carriere AND a.type = :type"
                                        + " AND a.numero = :numero AND a.dateEffet = :effet AND a.annuleLe IS NULL",
                                Long.class)
                        .setParameter("carriere", carriere)
                        .setParameter("type", acte.type())
                        .setParameter("numero", acte.numero().strip())
                        .setParameter("effet", acte.dateEffet())
                        .getSingleResult()
                > 0;
    }

    /** Careers where something known begins on one of these days, at most {@code max} after the given id. */
    public List<Long> changeant(LocalDate du, LocalDate au, long apres, int max) {
        return em.createQuery(
                        "SELECT DISTINCT f.carriere FROM FaitEnregistre f WHERE f.connuAu IS NULL"
                                + " AND (f.du BETWEEN :du AND :au OR f.au BETWEEN :veille AND :au)"
                                + " AND f.carriere > :apres ORDER BY f.carriere",
                        Long.class)
                .setParameter("du", du)
                .setParameter("veille", du.minusDays(1))
                .setParameter("au", au)
                .setParameter("apres", apres)
                .setMaxResults(max)
                .getResultList();
    }

    /** Repeats on the career where it stands today, employer included. */
    public void situer(Carriere carriere, Chronologie chronologie) {
        LocalDate jour = horloge.aujourdHui();
        carriere.situer(chronologie, jour);
        chronologie
                .emploi(jour)
                .map(Valeur.DEmploi::siren)
                .filter(siren -> !siren.equals(carriere.siren()))
                .ifPresent(siren -> {
                    carriere.employer(collectivites.lire(siren));
                    agents.muter(carriere.agent(), siren);
                });
        em.flush();
    }

    private List<FaitEnregistre> faits(String filtre, String parametre, Object valeur) {
        return em.createQuery(
                        "SELECT f FROM FaitEnregistre f JOIN FETCH f.acte WHERE " + filtre + " ORDER BY f.du, f.id",
                        FaitEnregistre.class)
                .setParameter(parametre, valeur)
                .getResultList();
    }
}
