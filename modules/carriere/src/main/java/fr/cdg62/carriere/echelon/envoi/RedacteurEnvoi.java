package fr.cdg62.carriere.echelon.envoi;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Sends the proposals read, one transaction a chunk. */
@Named("redacteurEnvoi")
@Dependent
public class RedacteurEnvoi extends AbstractItemWriter {
    @Inject
    @BatchProperty
    private String envoi;

    @Inject
    private SuiviEnvois suivi;

    @Inject
    private EnvoiDUnLot lots;

    private long campagne;

    @Override
    public void open(Serializable reprise) {
        campagne = suivi.campagne(Long.parseLong(envoi));
    }

    @Override
    public void writeItems(List<Object> lues) {
        lots.envoyer(
                campagne,
                Long.parseLong(envoi),
                lues.stream().map(AEnvoyer.class::cast).toList());
    }
}
