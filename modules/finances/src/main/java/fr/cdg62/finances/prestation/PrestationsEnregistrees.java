package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.PrestationVue;
import fr.cdg62.finances.api.prestation.RecherchePrestations;
import fr.cdg62.finances.recherche.Recherche;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The prestations in the database. */
@ApplicationScoped
public class PrestationsEnregistrees {

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    void ajouter(Prestation prestation) {
        em.persist(prestation);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    Prestation lire(long id) {
        Prestation prestation = em.find(Prestation.class, id);
        if (prestation == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette prestation n'existe pas.");
        }
        return prestation;
    }

    Page<PrestationVue> chercher(RecherchePrestations demande) {
        return new Recherche<>(em, Prestation.class, "e.faiteLe DESC, e.id DESC")
                .tri("siren", "e.siren, e.faiteLe DESC, e.id DESC")
                .filtre("e.siren = :siren", "siren", demande.siren())
                .filtre("e.mission = :mission", "mission", demande.mission())
                .filtre("e.etat = :etat", "etat", demande.etat())
                .filtre("e.faiteLe >= :du", "du", demande.du())
                .filtre("e.faiteLe <= :au", "au", demande.au())
                .page(demande.page(), Prestation::vue);
    }

    /** Prestations of a convention still to bill, done on the last day at the latest, in the order they were done. */
    public List<Prestation> aFacturer(long convention, LocalDate dernierJour) {
        return em.createQuery(
                        "SELECT p FROM Prestation p WHERE p.convention = :convention AND p.etat = :etat"
                                + " AND p.faiteLe <= :jour ORDER BY p.faiteLe, p.id",
                        Prestation.class)
                .setParameter("convention", convention)
                .setParameter("etat", EtatPrestation.A_FACTURER)
                .setParameter("jour", dernierJour)
                .getResultList();
    }

    /** Prestations that this facture billed. */
    public List<Prestation> deLaFacture(long facture) {
        return em.createQuery("SELECT p FROM Prestation p WHERE p.facture = :facture", Prestation.class)
                .setParameter("facture", facture)
                .getResultList();
    }
}
