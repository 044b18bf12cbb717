package fr.cdg62.partenaires.porte;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.referentiel.api.echange.JournalMessages;
import fr.cdg62.referentiel.api.echange.NouveauMessage;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is known of one exchange, for the journal of messages and for the sender's reference. */
final class Trace {
    private static final Logger JOURNAL = Logger.getLogger(Trace.class.getName());
    private static final String SERVICE = "SecurisationDonnees v1";
    private static final int ENVELOPPE_MAX = 512 * 1024;

    private final String reference = UUID.randomUUID().toString();
    private final Instant recuLe;
    private final long depart = System.nanoTime();
    private String partenaire = "";
    private Enveloppe enveloppe = new Enveloppe("", "");
    private byte[] requete = new byte[0];
    private boolean entiere;

    Trace(Instant recuLe) {
        this.recuLe = recuLe;
    }

    String reference() {
        return reference;
    }

    void partenaire(String nom) {
        partenaire = nom;
    }

    void requete(Message message) {
        requete = message.octets();
        entiere = requete.length <= ENVELOPPE_MAX && message.estTexteSeul();
    }

    void enveloppe(Enveloppe lue) {
        enveloppe = lue;
    }

    /** Keeps the exchange; a journal out of order does not change the answer. */
    void conserver(StatutMessage statut, String codeFaute, byte[] reponse) {
        try {
            Apis.de(JournalMessages.class)
                    .inscrire(new NouveauMessage(
                            partenaire,
                            SERVICE,
                            enveloppe.operation(),
                            enveloppe.messageId(),
                            recuLe,
                            Duration.ofNanos(System.nanoTime() - depart),
                            statut,
                            codeFaute,
                            texte(requete),
                            entiere,
                            texte(reponse),
                            reference));
        } catch (RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Message non inscrit au journal, référence " + reference, e);
        }
    }

    private static String texte(byte[] octets) {
        if (octets.length <= ENVELOPPE_MAX) {
            return new String(octets, StandardCharsets.UTF_8);
        }
        return new String(octets, 0, ENVELOPPE_MAX, StandardCharsets.UTF_8)
                + "… (%d octets au total)".formatted(octets.length);
    }
}
