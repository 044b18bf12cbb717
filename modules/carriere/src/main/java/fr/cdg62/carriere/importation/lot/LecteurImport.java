package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.importation.SuiviImports;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the agents of an import in the order of their NIR; it starts again after the last one that was treated. */
@Named("lecteurImport")
@Dependent
public class LecteurImport extends AbstractItemReader {
    private static final int LOT = 1000;

    @Inject
    @BatchProperty(name = "import")
    private String importation;

    @Inject
    private SuiviImports suivi;

    private final Deque<String> lot = new ArrayDeque<>();
    private String dernier;

    @Override
    public void open(Serializable reprise) {
        dernier = suivi.lire(Long.parseLong(importation)).dernierNir();
    }

    @Override
    public String readItem() {
        if (lot.isEmpty()) {
            lot.addAll(suivi.nirs(Long.parseLong(importation), dernier, LOT));
        }
        String nir = lot.poll();
        if (nir != null) {
            dernier = nir;
        }
        return nir;
    }

    @Override
    public Serializable checkpointInfo() {
        return dernier;
    }
}
