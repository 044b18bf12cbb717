package fr.cdg62.carriere.retraite.avis;

import fr.cdg62.carriere.api.retraite.avis.EtatAvis;
import fr.cdg62.carriere.api.retraite.avis.LigneAvis;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.avis.RechercheAvis;
import fr.cdg62.carriere.api.retraite.avis.TypeAvis;
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
import java.util.Map;
import java.util.Optional;

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

    /** The last favourable opinion on this for an agent, whichever employer asked, for a departure on that day at the latest. */
    public Optional<AvisFavorable> favorable(long agent, TypeAvis type, LocalDate effet) {
        return em.createQuery(
                        "SELECT NEW fr.cdg62.carriere.retraite.avis.AvisFavorable(e.numero, e.renduLe, e.depart)"
                                + " FROM AvisPrealable e JOIN Carriere c ON c.id = e.carriere"
                                + " WHERE c.agent = :agent AND e.type = :type AND e.etat = :favorable"
                                + " AND e.depart <= :effet ORDER BY e.renduLe DESC, e.id DESC",
                        AvisFavorable.class)
                .setParameter("agent", agent)
                .setParameter("type", type)
                .setParameter("favorable", EtatAvis.AVIS_FAVORABLE)
                .setParameter("effet", effet)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
