package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.EtatStage;
import fr.cdg62.carriere.api.stage.LigneStage;
import fr.cdg62.carriere.api.stage.RechercheStages;
import fr.cdg62.carriere.identite.Visibles;
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

/** The stages in the database. */
@ApplicationScoped
public class StagesEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent"), "", "e.fin, e.id");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Stage stage) {
        em.persist(stage);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    Stage lire(long id) {
        Stage stage = em.find(Stage.class, id);
        if (stage == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce stage n'existe pas.");
        }
        return stage;
    }

    /** The stages of a career that are not over. */
    List<Stage> enCours(long carriere) {
        return em.createQuery(
                        "SELECT s FROM Stage s WHERE s.carriere = :carriere AND s.etat NOT IN :issues", Stage.class)
                .setParameter("carriere", carriere)
                .setParameter("issues", EtatStage.issues())
                .getResultList();
    }

    /** Whether one of them ends by a titularisation of that day. */
    boolean titularise(long carriere, LocalDate jour) {
        return em.createQuery(
                                "SELECT COUNT(s) FROM Stage s WHERE s.carriere = :carriere AND s.etat = :etat"
                                        + " AND s.issueLe = :jour",
                                Long.class)
                        .setParameter("carriere", carriere)
                        .setParameter("etat", EtatStage.TITULARISE)
                        .setParameter("jour", jour)
                        .getSingleResult()
                > 0;
    }

    Page<LigneStage> chercher(RechercheStages demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, Stage.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .filtrer("e.fin <= :finAvant", "finAvant", demande.finAvant())
                .page(demande.page(), TRI)
                .vers(Stage::ligne);
    }
}
