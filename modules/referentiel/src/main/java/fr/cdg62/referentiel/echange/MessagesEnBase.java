package fr.cdg62.referentiel.echange;

import fr.cdg62.socle.persistance.EcritureParLots;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes the messages in a transaction of its own: they are kept whatever became of the operation they asked for. One
 * statement for all, where JPA would have one for each.
 */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MessagesEnBase {
    private static final EcritureParLots ECRITURE = EcritureParLots.dans("referentiel_message", MessageRecu.COLONNES);

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    /** The messages, written. */
    public List<MessageRecu> ajouter(List<MessageRecu> messages) {
        try (Connection connexion = base.getConnection()) {
            ECRITURE.ecrire(connexion, messages.stream().map(MessageRecu::ligne).toList());
            return messages;
        } catch (SQLException e) {
            throw new IllegalStateException("Messages non inscrits au journal", e);
        }
    }
}
