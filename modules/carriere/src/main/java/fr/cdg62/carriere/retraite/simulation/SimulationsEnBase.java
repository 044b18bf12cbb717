package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.api.retraite.simulation.LigneSimulation;
import fr.cdg62.carriere.api.retraite.simulation.RechercheSimulations;
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

/** The estimations kept in the database. */
@ApplicationScoped
public class SimulationsEnBase {
    /** One's own are read once handed over, even by somebody who also manages careers. */
    private static final String REMISES =
            "(e.remiseLe IS NOT NULL OR e.carriere NOT IN (SELECT s.id FROM Carriere s WHERE s.agent = :soi))";

    private static final Tri TRI = new Tri(Map.of("agent", "e.agent"), "", "e.id DESC");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    void ajouter(Simulation simulation) {
        em.persist(simulation);
        em.flush();
    }

    void enregistrer() {
        em.flush();
    }

    Simulation lire(long id) {
        Simulation simulation = em.find(Simulation.class, id);
        if (simulation == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette simulation n'existe pas.");
        }
        return simulation;
    }

    Page<LigneSimulation> chercher(RechercheSimulations demande, Visibles visibles) {
        return visibles.restreindre(Liste.de(em, Simulation.class, "e"))
                .filtrer(REMISES, "soi", visibles.agent())
                .filtrer("e.siren = :siren", "siren", demande.siren())
                .filtrer("e.etat = :etat", "etat", demande.etat())
                .page(demande.page(), TRI)
                .vers(Simulation::ligne);
    }
}
