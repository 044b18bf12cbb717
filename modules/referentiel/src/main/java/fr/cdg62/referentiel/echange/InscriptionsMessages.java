package fr.cdg62.referentiel.echange;

import fr.cdg62.socle.travaux.AppelsGroupes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The messages answered at the same time, written to their journal together. */
@ApplicationScoped
class InscriptionsMessages {
    private AppelsGroupes<MessageRecu, MessageRecu> ecritures;

    protected InscriptionsMessages() {}

    @Inject
    InscriptionsMessages(MessagesEnBase base) {
        ecritures = new AppelsGroupes<>(base::ajouter);
    }

    void ajouter(MessageRecu message) {
        ecritures.appeler(message);
    }
}
