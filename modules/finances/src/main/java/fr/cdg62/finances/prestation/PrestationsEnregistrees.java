package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.PrestationVue;
import fr.cdg62.finances.api.prestation.RecherchePrestations;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The prestations in the database. */
@ApplicationScoped
public class PrestationsEnregistrees {

    private static final Tri TRI =
            new Tri(Map.of("faiteLe", "p.faiteLe", "siren", "p.siren"), "-faiteLe", "p.faiteLe DESC, p.id DESC");

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
        return Liste.de(em, Prestation.class, "p")
                .filtrer("p.siren = :siren", "siren", demande.siren())
                .filtrer("p.mission = :mission", "mission", demande.mission())
                .filtrer("p.etat = :etat", "etat", demande.etat())
                .filtrer("p.faiteLe >= :du", "du", demande.du())
                .filtrer("p.faiteLe <= :au", "au", demande.au())
                .page(demande.page(), TRI)
                .vers(Prestation::vue);
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
