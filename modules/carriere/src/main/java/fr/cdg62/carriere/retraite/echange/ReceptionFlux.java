package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.outbox.Consommateur;
import fr.cdg62.referentiel.api.outbox.EvenementPublie;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** Does each flux received, once: a failure of ours leaves it to the next attempt of the outbox, a refusal ends it. */
@Stateless
@PermitAll
public class ReceptionFlux implements Consommateur {
    private static final int PANNE = 500;

    @Inject
    private ExecutionFlux execution;

    @Inject
    private ContexteAppel contexte;

    @Override
    public String type() {
        return RegistreFlux.RECU;
    }

    @Override
    public void traiter(EvenementPublie evenement) {
        String numero = numero(evenement.charge());
        if (!execution.commencer(numero)) {
            return;
        }
        try {
            execution.executer(numero);
        } catch (DemandeRefusee refus) {
            if (refus.code().statut() >= PANNE) {
                throw refus;
            }
            execution.rejeter(numero, FluxRejete.motifs(refus));
        } finally {
            contexte.cesserDAgir();
            contexte.ouvrir(Canal.SYSTEME, "");
        }
    }

    private static String numero(String charge) {
        try (JsonReader lecteur = Json.createReader(new StringReader(charge))) {
            return lecteur.readObject().getString("numero");
        }
    }
}
