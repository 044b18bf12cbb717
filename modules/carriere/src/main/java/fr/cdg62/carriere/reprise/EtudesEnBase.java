package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.RechercheReprises;
import fr.cdg62.carriere.identite.Visibles;
import fr.cdg62.carriere.recherche.Recherche;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The studies in the database. */
@ApplicationScoped
public class EtudesEnBase {
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
        return visibles.restreindre(new Recherche<>(em, EtudeReprise.class, "e.nomination DESC, e.id DESC"))
                .tri("agent", "e.agent, e.id")
                .filtre("e.siren = :siren", "siren", demande.siren())
                .filtre("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), EtudeReprise::ligne);
    }
}
