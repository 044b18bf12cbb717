package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.grille.Grilles;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Treats the agents read, one transaction a chunk; what a run reads once is kept from one to the next. */
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

    private Reperes reperes;

    @Override
    public void open(Serializable reprise) {
        reperes = Reperes.de(grilles.catalogue());
    }

    @Override
    public void writeItems(List<Object> nirs) {
        lot.traiter(
                Long.parseLong(importation),
                reperes,
                nirs.stream().map(String.class::cast).toList());
    }
}
