package fr.cdg62.carriere.echelon.envoi;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the proposals to send, collectivité after collectivité; begun again, it only finds those not sent yet. */
@Named("lecteurEnvoi")
@Dependent
public class LecteurEnvoi extends AbstractItemReader {
    private static final int LOT = 1000;

    @Inject
    @BatchProperty
    private String envoi;

    @Inject
    private SuiviEnvois suivi;

    @Inject
    private PropositionsAEnvoyer propositions;

    private final Deque<AEnvoyer> lot = new ArrayDeque<>();
    private AEnvoyer derniere = AEnvoyer.AVANT_TOUTES;
    private long campagne;

    @Override
    public void open(Serializable reprise) {
        campagne = suivi.campagne(Long.parseLong(envoi));
    }

    @Override
    public AEnvoyer readItem() {
        if (lot.isEmpty()) {
            lot.addAll(propositions.suivantes(campagne, Long.parseLong(envoi), derniere, LOT));
        }
        AEnvoyer proposition = lot.poll();
        if (proposition != null) {
            derniere = proposition;
        }
        return proposition;
    }
}
