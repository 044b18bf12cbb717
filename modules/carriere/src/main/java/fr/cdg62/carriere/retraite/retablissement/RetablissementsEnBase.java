package fr.cdg62.carriere.retraite.retablissement;

import fr.cdg62.carriere.api.retraite.retablissement.EtatRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.LigneRetablissement;
import fr.cdg62.carriere.api.retraite.retablissement.RechercheRetablissements;
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

/** The rétablissements in the database. */
@ApplicationScoped
public class RetablissementsEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent", "radiation", "e.radiation"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Retablissement retablissement) {
        em.persist(retablissement);
        em.flush();
    }

    boolean connait(long id) {
        return em.find(Retablissement.class, id) != null;
    }

    void enregistrer() {
        em.flush();
    }

    Retablissement lire(long id) {
        Retablissement retablissement = em.find(Retablissement.class, id);
        if (retablissement == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Ce rétablissement n'existe pas.");
        }
        return retablissement;
    }

    /** RETRAITE_EN_COURS when one that was not rejected exists for the career. */
    void exigerSeul(long carriere) {
        em.createQuery(
                        "SELECT e.id FROM Retablissement e WHERE e.carriere = :carriere AND e.etat <> :rejete",
                        Long.class)
                .setParameter("carriere", carriere)
                .setParameter("rejete", EtatRetablissement.REJETE)
                .getResultStream()
                .findFirst()
                .ifPresent(id -> {
                    throw new DemandeRefusee(
                            CodeProbleme.RETRAITE_EN_COURS,
                            "Un rétablissement existe déjà pour cet agent (n° %d).".formatted(id),
                            "carriere");
                });
    }

    Page<LigneRetablissement> chercher(RechercheRetablissements demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, Retablissement.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(Retablissement::ligne);
    }
}
