package fr.cdg62.extranet.facturation;

import fr.cdg62.extranet.appel.ConfigurationJson;
import fr.cdg62.finances.api.facturation.AvancementVue;
import fr.cdg62.finances.api.facturation.EtatCampagne;
import fr.cdg62.finances.api.facturation.Facturation;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells whoever listens how a billing run goes on, with the listener's identity, until it ends or he leaves. */
@ApplicationScoped
class Progressions {

    private static final Logger JOURNAL = Logger.getLogger(Progressions.class.getName());
    private static final long PAS_MS = 500;

    @Inject
    private Facturation facturation;

    @Resource
    private ManagedScheduledExecutorService horlogerie;

    void suivre(long id, SseEventSink sortie, Sse sse) {
        dire(new Ecoute(id, sortie, sse), null);
    }

    private void dire(Ecoute ecoute, AvancementVue dernier) {
        if (ecoute.sortie().isClosed()) {
            return;
        }
        try {
            AvancementVue avancement = facturation.avancement(ecoute.id());
            if (!avancement.equals(dernier)) {
                ecoute.envoyer(avancement);
            }
            if (avancement.etat() == EtatCampagne.EN_COURS) {
                Future<?> unused = horlogerie.schedule(() -> dire(ecoute, avancement), PAS_MS, TimeUnit.MILLISECONDS);
            } else {
                ecoute.sortie().close();
            }
        } catch (RuntimeException e) {
            JOURNAL.log(Level.FINE, e, () -> "Suivi de la facturation " + ecoute.id() + " interrompu");
            ecoute.sortie().close();
        }
    }

    private record Ecoute(long id, SseEventSink sortie, Sse sse) {
        void envoyer(AvancementVue avancement) {
            sortie.send(sse.newEvent("avancement", ConfigurationJson.JSON.toJson(avancement)));
        }
    }
}
