package fr.cdg62.carriere.retraite.avis;

import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.RechercheAvis;
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

/** The requests in the database. */
@ApplicationScoped
public class AvisEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent", "depart", "e.depart"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(AvisPrealable avis) {
        em.persist(avis);
        em.flush();
    }

    boolean connait(long id) {
        return em.find(AvisPrealable.class, id) != null;
    }

    void enregistrer() {
        em.flush();
    }

    AvisPrealable lire(long id) {
        AvisPrealable avis = em.find(AvisPrealable.class, id);
        if (avis == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette demande d'avis n'existe pas.");
        }
        return avis;
    }

    /** RETRAITE_EN_COURS when a request of this type waits for its opinion. */
    void exigerSeule(NouvelAvis nouvel) {
        em.createQuery(
                        "SELECT e.id FROM AvisPrealable e WHERE e.carriere = :carriere AND e.type = :type"
                                + " AND e.renduLe IS NULL",
                        Long.class)
                .setParameter("carriere", nouvel.carriere())
                .setParameter("type", nouvel.type())
                .getResultStream()
                .findFirst()
                .ifPresent(id -> {
                    throw new DemandeRefusee(
                            CodeProbleme.RETRAITE_EN_COURS,
                            "Une demande d'avis (%s) attend déjà pour cet agent (n° %d)."
                                    .formatted(nouvel.type().libelle(), id),
                            "carriere");
                });
    }

    Page<LigneAvis> chercher(RechercheAvis demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, AvisPrealable.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .filtrer("e.type = :type", "type", demande.type())
                .page(demande.page(), TRI)
                .vers(AvisPrealable::ligne);
    }
}
