package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.RechercheCohortes;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The cohorts in the database. */
@ApplicationScoped
public class CohortesEnBase {
    private static final Tri TRI =
            new Tri(Map.of("annee", "e.annee", "naissance", "e.naissance"), "-annee", "e.naissance DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Cohorte cohorte) {
        em.persist(cohorte);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    Cohorte lire(long id) {
        Cohorte cohorte = em.find(Cohorte.class, id);
        if (cohorte == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette cohorte n'existe pas.");
        }
        return cohorte;
    }

    boolean aucune() {
        return em.createQuery("SELECT COUNT(e) FROM Cohorte e", Long.class).getSingleResult() == 0;
    }

    /** COHORTE_EXISTANTE when one is open for the campaign and the year of birth. */
    void exigerNouvelle(NouvelleCohorte nouvelle) {
        em.createQuery("SELECT e.id FROM Cohorte e WHERE e.annee = :annee AND e.naissance = :naissance", Long.class)
                .setParameter("annee", nouvelle.annee())
                .setParameter("naissance", nouvelle.naissance())
                .getResultStream()
                .findFirst()
                .ifPresent(id -> {
                    throw new DemandeRefusee(
                            CodeProbleme.COHORTE_EXISTANTE,
                            "La cohorte des agents nés en %d est déjà ouverte pour %d (n° %d)."
                                    .formatted(nouvelle.naissance(), nouvelle.annee(), id),
                            "naissance");
                });
    }

    Page<LigneCohorte> chercher(RechercheCohortes demande) {
        return Liste.de(em, Cohorte.class, "e")
                .filtrer("e.annee = :annee", "annee", demande.annee())
                .filtrer("e.naissance = :naissance", "naissance", demande.naissance())
                .filtrer("e.type = :type", "type", demande.type())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(Cohorte::ligne);
    }
}
