package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.retraite.reprise.LigneAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.RechercheAnteriorites;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The reprises in the database. */
@ApplicationScoped
public class ReprisesEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent", "transmiseLe", "e.transmiseLe"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(RepriseAnteriorite reprise) {
        em.persist(reprise);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    boolean connait(long id) {
        return em.find(RepriseAnteriorite.class, id) != null;
    }

    RepriseAnteriorite lire(long id) {
        RepriseAnteriorite reprise = em.find(RepriseAnteriorite.class, id);
        if (reprise == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette reprise d'antériorité n'existe pas.");
        }
        return reprise;
    }

    /** RETRAITE_EN_COURS when one of the agent still waits for the answer of the CNRACL. */
    void exigerSeule(long agent) {
        em.createQuery(
                        "SELECT e.id FROM RepriseAnteriorite e JOIN Carriere c ON c.id = e.carriere"
                                + " WHERE c.agent = :agent AND e.concluLe IS NULL",
                        Long.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst()
                .ifPresent(id -> {
                    throw new DemandeRefusee(
                            CodeProbleme.RETRAITE_EN_COURS,
                            "Une reprise d'antériorité de cet agent n'est pas encore conclue (n° %d).".formatted(id),
                            "carriere");
                });
    }

    Page<LigneAnteriorite> chercher(RechercheAnteriorites demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, RepriseAnteriorite.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .commencePar(demande.texte(), "e.agent")
                .page(demande.page(), TRI)
                .vers(RepriseAnteriorite::ligne);
    }
}
