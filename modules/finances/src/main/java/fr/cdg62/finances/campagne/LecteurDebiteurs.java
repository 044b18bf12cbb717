package fr.cdg62.finances.campagne;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the debtors of a run in the order of their SIREN; the checkpoint is the last one read. */
@Named("lecteurDebiteurs")
@Dependent
public class LecteurDebiteurs extends AbstractItemReader {

    private static final int LOT = 100;

    @Inject
    @BatchProperty
    private String campagne;

    @Inject
    private SuiviCampagnes suivi;

    private final Deque<String> lot = new ArrayDeque<>();
    private String mission;
    private String dernier;

    @Override
    public void open(Serializable reprise) {
        Campagne courante = suivi.lire(Long.parseLong(campagne));
        mission = courante.mission();
        dernier = reprise == null ? "" : (String) reprise;
    }

    @Override
    public String readItem() {
        if (lot.isEmpty()) {
            lot.addAll(suivi.debiteurs(mission, dernier, LOT));
        }
        String siren = lot.poll();
        if (siren != null) {
            dernier = siren;
        }
        return siren;
    }

    @Override
    public Serializable checkpointInfo() {
        return dernier;
    }
}
