package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import java.util.HashMap;
import java.util.Map;

/**
 * What a run reads once.
 *
 * @param grilles grades and grids
 * @param employeurs by SIREN, each read the first time it is met
 */
public record Reperes(CatalogueGrilles grilles, Map<String, CollectiviteVue> employeurs) {
    static Reperes de(CatalogueGrilles grilles) {
        return new Reperes(grilles, new HashMap<>());
    }
}
