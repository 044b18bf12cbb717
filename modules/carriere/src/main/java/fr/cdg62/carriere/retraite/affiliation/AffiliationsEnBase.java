package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.LigneAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.RechercheAffiliations;
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

/** The affiliations in the database. */
@ApplicationScoped
public class AffiliationsEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent", "dateEffet", "e.dateEffet"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(AffiliationCnracl affiliation) {
        em.persist(affiliation);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    AffiliationCnracl lire(long id) {
        AffiliationCnracl affiliation = em.find(AffiliationCnracl.class, id);
        if (affiliation == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette affiliation n'existe pas.");
        }
        return affiliation;
    }

    /** The careers of an agent with an employer. */
    List<Long> carrieres(long agent, String siren) {
        return em.createQuery(
                        "SELECT c.id FROM Carriere c WHERE c.agent = :agent AND c.siren = :siren ORDER BY c.id",
                        Long.class)
                .setParameter("agent", agent)
                .setParameter("siren", siren)
                .getResultList();
    }

    /** The affiliations of an agent that were not rejected, but this one, the oldest first. */
    List<Connue> deAgent(long agent, long saufCelleCi) {
        return em.createQuery(
                        "SELECT e FROM AffiliationCnracl e WHERE e.etat <> :rejetee AND e.id <> :sauf AND e.carriere IN"
                                + " (SELECT c.id FROM Carriere c WHERE c.agent = :agent) ORDER BY e.dateEffet",
                        AffiliationCnracl.class)
                .setParameter("rejetee", EtatAffiliation.REJETEE)
                .setParameter("sauf", saufCelleCi)
                .setParameter("agent", agent)
                .getResultStream()
                .map(AffiliationCnracl::connue)
                .toList();
    }

    Page<LigneAffiliation> chercher(RechercheAffiliations demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, AffiliationCnracl.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .commencePar(demande.texte(), "e.agent")
                .page(demande.page(), TRI)
                .vers(AffiliationCnracl::ligne);
    }
}
