package fr.cdg62.carriere.echelon.lot;

import fr.cdg62.carriere.echelon.CarriereSuivie;
import fr.cdg62.carriere.echelon.campagne.CampagneEchelon;
import fr.cdg62.carriere.echelon.campagne.SuiviEchelons;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the careers of a run in the order of their ids; it starts again after the last one that was written. */
@Named("lecteurCarrieres")
@Dependent
public class LecteurCarrieres extends AbstractItemReader {
    private static final int LOT = 1000;

    @Inject
    @BatchProperty
    private String campagne;

    @Inject
    private SuiviEchelons suivi;

    private final Deque<CarriereSuivie> lot = new ArrayDeque<>();
    private String siren;
    private long derniere;

    @Override
    public void open(Serializable reprise) {
        CampagneEchelon courante = suivi.lire(Long.parseLong(campagne));
        siren = courante.siren();
        derniere = courante.derniereCarriere();
    }

    @Override
    public CarriereSuivie readItem() {
        if (lot.isEmpty()) {
            lot.addAll(suivi.carrieres(siren, derniere, LOT));
        }
        CarriereSuivie carriere = lot.poll();
        if (carriere != null) {
            derniere = carriere.id();
        }
        return carriere;
    }

    @Override
    public Serializable checkpointInfo() {
        return derniere;
    }
}
