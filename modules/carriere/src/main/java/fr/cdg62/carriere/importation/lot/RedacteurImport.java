package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grilles;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Treats the agents read, one transaction a chunk; grids are taken once for the run. */
@Named("redacteurImport")
@Dependent
public class RedacteurImport extends AbstractItemWriter {
    @Inject
    @BatchProperty(name = "import")
    private String importation;

    @Inject
    private LotImport lot;

    @Inject
    private Grilles grilles;

    private CatalogueGrilles catalogue;

    @Override
    public void open(Serializable reprise) {
        catalogue = grilles.catalogue();
    }

    @Override
    public void writeItems(List<Object> nirs) {
        lot.traiter(
                Long.parseLong(importation),
                catalogue,
                nirs.stream().map(String.class::cast).toList());
    }
}
