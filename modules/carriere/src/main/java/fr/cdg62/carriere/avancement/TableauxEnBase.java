package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.RechercheTableaux;
import fr.cdg62.carriere.recherche.Recherche;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tableaux in the database. */
@ApplicationScoped
class TableauxEnBase {

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Tableau tableau) {
        em.persist(tableau);
        em.flush();
    }

    /** Writes now, with a new version even where only lines changed. */
    void enregistrer(Tableau tableau) {
        em.lock(tableau, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    Tableau lire(long id) {
        return em.createQuery("SELECT t FROM Tableau t LEFT JOIN FETCH t.lignes WHERE t.id = :id", Tableau.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () -> new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce tableau d'avancement n'existe pas."));
    }

    boolean existe(String siren, String grade, int annee) {
        return !em.createQuery(
                        "SELECT t.id FROM Tableau t WHERE t.siren = :siren AND t.grade = :grade AND t.annee = :annee"
                                + " AND t.vivant = TRUE",
                        Long.class)
                .setParameter("siren", siren)
                .setParameter("grade", grade)
                .setParameter("annee", annee)
                .getResultList()
                .isEmpty();
    }

    /** The tableau of the year before, for the same grade and authority. */
    Optional<Tableau> precedent(Tableau tableau) {
        return em.createQuery(
                        "SELECT t FROM Tableau t LEFT JOIN FETCH t.lignes WHERE t.siren = :siren AND t.grade = :grade"
                                + " AND t.annee = :annee AND t.vivant = TRUE",
                        Tableau.class)
                .setParameter("siren", tableau.siren())
                .setParameter("grade", tableau.grade())
                .setParameter("annee", tableau.annee() - 1)
                .getResultStream()
                .findFirst();
    }

    /** Those whose year is over and that do not say so yet. */
    List<Tableau> echus(LocalDate jour) {
        return em.createQuery(
                        "SELECT t FROM Tableau t WHERE t.annee < :annee AND t.etat NOT IN :finis ORDER BY t.id",
                        Tableau.class)
                .setParameter("annee", jour.getYear())
                .setParameter("finis", List.of(EtatTableau.CADUC, EtatTableau.ANNULE))
                .getResultList();
    }

    Page<Tableau> chercher(RechercheTableaux demande, LocalDate jour) {
        Recherche<Tableau> recherche = new Recherche<>(em, Tableau.class, "e.annee DESC, e.id DESC")
                .tri("grade", "e.grade, e.annee DESC")
                .filtre("e.siren = :siren", "siren", demande.siren())
                .filtre("e.annee = :annee", "annee", demande.annee());
        if (demande.etat() == EtatTableau.CADUC) {
            recherche
                    .filtre("e.annee < :courante", "courante", jour.getYear())
                    .filtre("e.etat <> :annule", "annule", EtatTableau.ANNULE);
        } else {
            recherche.filtre("e.etat = :etat", "etat", demande.etat());
        }
        return recherche.page(demande.page(), tableau -> tableau);
    }

    Page<Tableau> publics(Integer annee, LocalDate jour, DemandePage page) {
        return new Recherche<>(em, Tableau.class, "e.publieLe DESC, e.id DESC")
                .filtre("e.publieLe <= :jour", "jour", jour)
                .filtre("e.etat <> :annule", "annule", EtatTableau.ANNULE)
                .filtre("e.annee = :annee", "annee", annee)
                .page(page, tableau -> tableau);
    }
}
