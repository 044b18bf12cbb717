package fr.cdg62.referentiel.echange;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes the messages in a transaction of its own: they are kept whatever became of the operation they asked for. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MessagesEnBase {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    /** The messages, written. */
    public List<MessageRecu> ajouter(List<MessageRecu> messages) {
        messages.forEach(em::persist);
        return messages;
    }
}
