package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.probleme.Panne;
import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A port of a contract: how its operations end, with their answer or with a failure that the door will word. */
public abstract class Port {
    private static final Logger JOURNAL = Logger.getLogger(Port.class.getName());

    /** Null outside the runtime, when a message of the journal is presented again: it has no documents apart. */
    @Resource
    private WebServiceContext contexte;

    /** The answer; a failure is noted in the exchange, then thrown again for the runtime to stop there. */
    protected <R> R repondre(Supplier<R> operation) {
        try {
            return operation.get();
        } catch (DemandeRefusee refus) {
            Apis.de(EchangeEnCours.class).refuser(refus);
            throw refus;
        } catch (RuntimeException incident) {
            JOURNAL.log(Level.SEVERE, "Incident dans une opération SOAP", incident);
            EchangeEnCours echange = Apis.de(EchangeEnCours.class);
            Panne.passagere(incident).ifPresentOrElse(echange::refuser, echange::declarerIncident);
            throw incident;
        } finally {
            if (contexte != null) {
                oublierDocuments();
            }
        }
    }

    /** The runtime keeps the documents joined by MTOM in files, which would only go with a garbage collection. */
    @SuppressWarnings("unchecked")
    private void oublierDocuments() {
        Map<String, DataHandler> documents =
                (Map<String, DataHandler>) contexte.getMessageContext().get(MessageContext.INBOUND_MESSAGE_ATTACHMENTS);
        for (DataHandler document : documents.values()) {
            if (document instanceof Closeable fichier) {
                try {
                    fichier.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
