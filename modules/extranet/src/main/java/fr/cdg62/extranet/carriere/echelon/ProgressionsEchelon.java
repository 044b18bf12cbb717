package fr.cdg62.extranet.carriere.echelon;

import fr.cdg62.carriere.api.echelon.campagne.CampagneEchelonVue;
import fr.cdg62.carriere.api.echelon.campagne.CampagnesEchelon;
import fr.cdg62.carriere.api.echelon.campagne.EtatCampagneEchelon;
import fr.cdg62.extranet.appel.ConfigurationJson;
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

/** Tells whoever listens how a run goes on, with the listener's identity, until it ends or he leaves. */
@ApplicationScoped
class ProgressionsEchelon {

    private static final Logger JOURNAL = Logger.getLogger(ProgressionsEchelon.class.getName());
    private static final long PAS_MS = 500;

    @Inject
    private CampagnesEchelon campagnes;

    @Resource
    private ManagedScheduledExecutorService horlogerie;

    void suivre(long id, SseEventSink sortie, Sse sse) {
        dire(new Ecoute(id, sortie, sse), null);
    }

    private void dire(Ecoute ecoute, CampagneEchelonVue dernier) {
        if (ecoute.sortie().isClosed()) {
            return;
        }
        try {
            CampagneEchelonVue avancement = campagnes.avancement(ecoute.id());
            if (!avancement.equals(dernier)) {
                ecoute.envoyer(avancement);
            }
            if (avancement.etat() == EtatCampagneEchelon.EN_COURS) {
                Future<?> unused = horlogerie.schedule(() -> dire(ecoute, avancement), PAS_MS, TimeUnit.MILLISECONDS);
            } else {
                ecoute.sortie().close();
            }
        } catch (RuntimeException e) {
            JOURNAL.log(Level.FINE, e, () -> "Suivi du calcul d'échelons " + ecoute.id() + " interrompu");
            ecoute.sortie().close();
        }
    }

    private record Ecoute(long id, SseEventSink sortie, Sse sse) {
        void envoyer(CampagneEchelonVue avancement) {
            sortie.send(sse.newEvent("avancement", ConfigurationJson.JSON.toJson(avancement)));
        }
    }
}
