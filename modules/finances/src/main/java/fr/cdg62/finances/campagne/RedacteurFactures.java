package fr.cdg62.finances.campagne;

import fr.cdg62.finances.api.facturation.ErreurFacturation;
import fr.cdg62.finances.facture.CleFacturation;
import fr.cdg62.finances.facture.FacturationDebiteur;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Bills the debtors read, mission by mission. Each facture is its own transaction and can be presented again without being
 * doubled; a debtor refused gets an error line and the run goes on.
 */
@Named("redacteurFactures")
@Dependent
public class RedacteurFactures extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(RedacteurFactures.class.getName());

    @Inject
    @BatchProperty
    private String campagne;

    @Inject
    private SuiviCampagnes suivi;

    @Inject
    private FacturationDebiteur facturation;

    @Override
    public void writeItems(List<Object> sirens) {
        Campagne courante = suivi.lire(Long.parseLong(campagne));
        for (Object siren : sirens) {
            suivi.avancer(courante.id(), facturer(courante, (String) siren));
        }
    }

    private Bilan facturer(Campagne courante, String siren) {
        List<ErreurFacturation> refus = new ArrayList<>();
        for (String mission : suivi.missions(siren, courante.mission())) {
            try {
                facturation.facturer(courante.id(), new CleFacturation(mission, courante.periode(), siren));
            } catch (DemandeRefusee e) {
                refus.add(new ErreurFacturation(siren, mission, e.code().code(), e.getMessage()));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, e, () -> "Facturation de " + siren + " pour " + mission + " : incident");
                refus.add(incident(siren, mission));
            }
        }
        return new Bilan(siren, refus);
    }

    private static ErreurFacturation incident(String siren, String mission) {
        return new ErreurFacturation(
                siren, mission, CodeProbleme.INCIDENT.code(), "Incident technique : relancez la facturation.");
    }
}
