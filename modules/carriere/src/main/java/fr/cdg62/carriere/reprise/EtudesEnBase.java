package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.RechercheReprises;
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

/** The studies in the database. */
@ApplicationScoped
public class EtudesEnBase {
    private static final Tri TRI = new Tri(Map.of("agent", "e.agent"), "", "e.nomination DESC, e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(EtudeReprise etude) {
        em.persist(etude);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    EtudeReprise lire(long id) {
        EtudeReprise etude = em.find(EtudeReprise.class, id);
        if (etude == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette étude de reprise n'existe pas.");
        }
        return etude;
    }

    Page<LigneReprise> chercher(RechercheReprises demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, EtudeReprise.class, "e"))
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(EtudeReprise::ligne);
    }
}
