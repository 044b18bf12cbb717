package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.echelon.temps.LigneRegleTemps;
import fr.cdg62.carriere.echelon.temps.ReglesTemps;
import fr.cdg62.carriere.grille.Grilles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Takes the grids and rules of the database for a computation or a run. */
@ApplicationScoped
public class Projecteur {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Grilles grilles;

    /** Grids and rules as they are now, in five queries. */
    public ProjectionCarriere pret() {
        return new ProjectionCarriere(
                grilles.catalogue(),
                new ReglesTemps(em.createQuery("SELECT r FROM LigneRegleTemps r", LigneRegleTemps.class)
                        .getResultStream()
                        .map(LigneRegleTemps::valeur)
                        .toList()));
    }
}
