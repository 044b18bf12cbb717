package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.RechercheTableaux;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
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
import java.util.Map;
import java.util.Optional;

/** The tableaux in the database. */
@ApplicationScoped
class TableauxEnBase {
    private static final Tri TRI = new Tri(Map.of("grade", "e.grade"), "", "e.annee DESC, e.id DESC");
    private static final Tri PUBLIES = Tri.fixe("e.publieLe DESC, e.id DESC");

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
        Liste<Tableau> liste = Liste.de(em, Tableau.class, "e")
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.annee = :annee", "annee", demande.annee());
        if (demande.etat() == EtatTableau.CADUC) {
            liste.filtrer("e.annee < :courante", "courante", jour.getYear())
                    .filtrer("e.etat <> :annule", "annule", EtatTableau.ANNULE);
        } else {
            liste.filtrer("e.etat = :etat", "etat", demande.etat());
        }
        return liste.page(demande.page(), TRI);
    }

    Page<Tableau> publics(Integer annee, LocalDate jour, DemandePage page) {
        return Liste.de(em, Tableau.class, "e")
                .filtrer("e.publieLe <= :jour", "jour", jour)
                .filtrer("e.etat <> :annule", "annule", EtatTableau.ANNULE)
                .filtrer("e.annee = :annee", "annee", annee)
                .page(page, PUBLIES);
    }
}
