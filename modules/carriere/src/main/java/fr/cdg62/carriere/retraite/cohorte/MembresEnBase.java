package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.cohorte.AgentCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheAgentsCohorte;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agents of the cohorts in the database, each with his account, in a number of queries that does not depend on them. */
@ApplicationScoped
public class MembresEnBase {
    private static final int LOT = 1000;
    private static final Set<String> AUCUN = Set.of("-");
    private static final DemandePage UN = new DemandePage(0, 1, null);
    private static final Tri TRI = new Tri(Map.of("nom", "c.nom", "siren", "c.siren"), "nom", "c.nom, c.prenom, e.id");
    private static final String LIGNE = "NEW fr.cdg62.carriere.retraite.cohorte.LigneMembre(c.id, c.agent, c.nom,"
            + " c.prenom, c.siren, c.employeur)";
    private static final String SOURCE = "MembreCohorte e JOIN Carriere c ON c.id = e.carriere";
    private static final String VISIBLES = "c.agent IN (SELECT s.agent FROM Carriere s WHERE s.siren IN :sirens"
            + " OR s.arrondissement IN :arrondissements)";
    private static final String DEJA_DIT = "1 = 1";
    private static final String COMPTE_FIABLE = "EXISTS (SELECT k.id FROM CompteIndividuel k, Carriere o"
            + " WHERE o.id = k.carriere AND o.agent = c.agent AND k.etat = :fiable)";

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Takes in one career of each of these agents who is an official and not yet in the cohort; how many. */
    int inscrire(long cohorte, List<Long> agents) {
        Set<Long> presents = new HashSet<>(
                em.createQuery("SELECT c.agent FROM " + SOURCE + " WHERE e.cohorte = :cohorte", Long.class)
                        .setParameter("cohorte", cohorte)
                        .getResultList());
        List<Long> nouveaux =
                agents.stream().filter(agent -> !presents.contains(agent)).toList();
        int inscrits = 0;
        for (int debut = 0; debut < nouveaux.size(); debut += LOT) {
            List<Long> carrieres = carrieres(nouveaux.subList(debut, Math.min(debut + LOT, nouveaux.size())));
            carrieres.forEach(carriere -> em.persist(new MembreCohorte(cohorte, carriere)));
            inscrits += carrieres.size();
        }
        em.flush();
        return inscrits;
    }

    private List<Long> carrieres(List<Long> agents) {
        return em.createQuery(
                        "SELECT MIN(c.id) FROM Carriere c WHERE c.agent IN :agents AND c.statut IN :statuts"
                                + " AND c.position NOT IN :finales GROUP BY c.agent",
                        Long.class)
                .setParameter("agents", agents)
                .setParameter("statuts", List.of(Statut.STAGIAIRE, Statut.TITULAIRE))
                .setParameter("finales", List.of(TypePosition.RADIATION, TypePosition.INTEGRATION))
                .getResultList();
    }

    /** A page of the agents; three queries. */
    Page<AgentCohorte> chercher(long cohorte, RechercheAgentsCohorte demande, Perimetre perimetre) {
        Liste<LigneMembre> liste = liste(cohorte, demande.siren(), perimetre);
        if (demande.aFiabiliser()) {
            liste.filtrer("NOT " + COMPTE_FIABLE, "fiable", EtatCompte.FIABILISE);
        }
        Page<LigneMembre> page = liste.commencePar(demande.texte(), "c.nom").page(demande.page(), TRI);
        Map<Long, CompteMembre> comptes =
                comptes(page.elements().stream().map(LigneMembre::agent).toList());
        return page.vers(ligne -> ligne.avec(comptes.get(ligne.agent())));
    }

    private Map<Long, CompteMembre> comptes(List<Long> agents) {
        if (agents.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.retraite.cohorte.CompteMembre(o.agent, k.id, k.etat)"
                                + " FROM CompteIndividuel k JOIN Carriere o ON o.id = k.carriere WHERE o.agent IN :agents",
                        CompteMembre.class)
                .setParameter("agents", agents)
                .getResultStream()
                .collect(Collectors.toMap(CompteMembre::agent, Function.identity(), CompteMembre::plusAvance));
    }

    /** How many agents the caller manages in the cohort. */
    long nombre(long cohorte, String siren, Perimetre perimetre) {
        return liste(cohorte, siren, perimetre).page(UN, TRI).total();
    }

    /** How many of them have a reliable account. */
    long fiables(long cohorte, String siren, Perimetre perimetre) {
        return liste(cohorte, siren, perimetre)
                .filtrer(COMPTE_FIABLE, "fiable", EtatCompte.FIABILISE)
                .page(UN, TRI)
                .total();
    }

    /** The employers that have accounts to make reliable, each with their number; one query. */
    Map<String, Long> aFiabiliser(long cohorte) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.retraite.cohorte.ResteEmployeur(c.siren, COUNT(e)) FROM " + SOURCE
                                + " WHERE e.cohorte = :cohorte AND NOT " + COMPTE_FIABLE + " GROUP BY c.siren",
                        ResteEmployeur.class)
                .setParameter("cohorte", cohorte)
                .setParameter("fiable", EtatCompte.FIABILISE)
                .getResultStream()
                .collect(Collectors.toMap(ResteEmployeur::siren, ResteEmployeur::comptes));
    }

    private Liste<LigneMembre> liste(long cohorte, String siren, Perimetre perimetre) {
        Liste<LigneMembre> liste = Liste.lignes(em, LigneMembre.class, LIGNE, SOURCE)
                .filtrer("e.cohorte = :cohorte", "cohorte", cohorte)
                .filtrer("c.agent IN (SELECT d.agent FROM Carriere d WHERE d.siren = :siren)", "siren", siren);
        if (perimetre.tout()) {
            return liste;
        }
        return liste.filtrer(VISIBLES, "sirens", nonVide(perimetre.sirens()))
                .filtrer(DEJA_DIT, "arrondissements", nonVide(perimetre.arrondissements()));
    }

    private static Set<String> nonVide(Set<String> valeurs) {
        return valeurs.isEmpty() ? AUCUN : valeurs;
    }
}
