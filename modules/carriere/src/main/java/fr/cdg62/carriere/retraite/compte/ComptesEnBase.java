package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.CompteRetraiteVue.VersionCir;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The accounts and their contents in the database. */
@ApplicationScoped
public class ComptesEnBase {
    private static final String LIGNE = "NEW fr.cdg62.carriere.api.retraite.compte.LigneCompte(e.id, e.carriere, c.nom,"
            + " c.prenom, c.siren, e.etat, e.versionCir, e.arreteAu)";
    private static final String SOURCE = "CompteIndividuel e JOIN Carriere c ON c.id = e.carriere";
    /** An account is that of the agent, whichever of his employers opened it. */
    private static final String VISIBLES = "(c.agent = :soi OR c.agent IN (SELECT s.agent FROM Carriere s"
            + " WHERE s.siren IN :sirens OR s.arrondissement IN :arrondissements))";

    private static final String DEJA_DIT = "1 = 1";
    private static final Set<String> AUCUN = Set.of("-");
    private static final Tri TRI =
            new Tri(Map.of("agent", "c.nom", "arreteAu", "e.arreteAu"), "agent", "c.nom, c.prenom, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(CompteIndividuel compte) {
        em.persist(compte);
        em.flush();
    }

    void ajouter(ContenuEnregistre contenu) {
        em.persist(contenu);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    CompteIndividuel lire(long id) {
        CompteIndividuel compte = em.find(CompteIndividuel.class, id);
        if (compte == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce compte retraite n'existe pas.");
        }
        return compte;
    }

    /** The account of an agent, by whichever career it was opened. */
    Optional<Long> deAgent(long agent) {
        return em.createQuery(
                        "SELECT e.id FROM CompteIndividuel e JOIN Carriere c ON c.id = e.carriere WHERE c.agent = :agent"
                                + " ORDER BY e.id",
                        Long.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst();
    }

    /** The present content; empty before the first. */
    Optional<ContenuEnregistre> contenu(CompteIndividuel compte) {
        return em.createQuery(
                        "SELECT v FROM ContenuEnregistre v WHERE v.compte = :compte AND v.numero = :numero",
                        ContenuEnregistre.class)
                .setParameter("compte", compte)
                .setParameter("numero", compte.versionCir())
                .getResultStream()
                .findFirst();
    }

    /** The contents so far, the latest first. */
    List<VersionCir> versions(CompteIndividuel compte) {
        return em.createQuery(
                        "SELECT v FROM ContenuEnregistre v WHERE v.compte = :compte ORDER BY v.numero DESC",
                        ContenuEnregistre.class)
                .setParameter("compte", compte)
                .getResultStream()
                .map(ContenuEnregistre::resume)
                .toList();
    }

    Page<LigneCompte> chercher(RechercheComptes demande, Visibles visibles) {
        Liste<LigneCompte> liste = Liste.lignes(em, LigneCompte.class, LIGNE, SOURCE);
        if (!visibles.tout()) {
            liste.filtrer(VISIBLES, "soi", visibles.agent())
                    .filtrer(DEJA_DIT, "sirens", nonVide(visibles.sirens()))
                    .filtrer(DEJA_DIT, "arrondissements", nonVide(visibles.arrondissements()));
        }
        return liste.filtrer(
                        "c.agent IN (SELECT d.agent FROM Carriere d WHERE d.siren = :siren)", "siren", demande.siren())
                .filtrer("c.agent = :agent", "agent", demande.agent())
                .filtrer(
                        "c.agent IN (SELECT o.agent FROM Carriere o WHERE o.id = :carriere)",
                        "carriere",
                        demande.carriere())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .commencePar(demande.texte(), "c.nom")
                .page(demande.page(), TRI);
    }

    private static Set<String> nonVide(Set<String> valeurs) {
        return valeurs.isEmpty() ? AUCUN : valeurs;
    }
}
