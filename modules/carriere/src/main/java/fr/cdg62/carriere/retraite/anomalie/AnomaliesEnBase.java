package fr.cdg62.carriere.retraite.anomalie;

import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** The anomalies in the database. */
@ApplicationScoped
public class AnomaliesEnBase {
    private static final Tri TRI =
            new Tri(Map.of("agent", "e.agent", "mois", "e.mois"), "-mois", "e.mois DESC, e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(AnomalieDi anomalie) {
        em.persist(anomalie);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    AnomalieDi lire(long id) {
        AnomalieDi anomalie = em.find(AnomalieDi.class, id);
        if (anomalie == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette anomalie n'existe pas.");
        }
        return anomalie;
    }

    Page<LigneAnomalieDi> chercher(RechercheAnomaliesDi demande, Visibles visibles) {
        Periode annee = demande.annee() == null ? null : Periode.annee(demande.annee());
        return visibles.restreindre(Liste.de(em, AnomalieDi.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.mois >= :debut", "debut", annee == null ? null : annee.debut())
                .filtrer("e.mois <= :fin", "fin", annee == null ? null : annee.fin())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(AnomalieDi::ligne);
    }
}
