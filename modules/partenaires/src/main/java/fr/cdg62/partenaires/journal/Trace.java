package fr.cdg62.partenaires.journal;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.limites.Enveloppe;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.referentiel.api.echange.JournalMessages;
import fr.cdg62.referentiel.api.echange.NouveauMessage;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is known of one exchange, for the journal of messages and for the sender's reference. */
public final class Trace {
    private static final Logger JOURNAL = Logger.getLogger(Trace.class.getName());
    private static final int ENVELOPPE_MAX = 512 * 1024;

    private final String reference = UUID.randomUUID().toString();
    private final String service;
    private final Instant recuLe;
    private final long depart = System.nanoTime();
    private String partenaire = "";
    private Enveloppe enveloppe = Enveloppe.INCONNUE;
    private byte[] requete = new byte[0];
    private boolean entiere;

    /**
     * Opens it.
     *
     * @param service name and version, as in the journal
     */
    public Trace(String service, Instant recuLe) {
        this.service = service;
        this.recuLe = recuLe;
    }

    /** Correlation id of the exchange. */
    public String reference() {
        return reference;
    }

    /** Who sends it, as announced then as proved. */
    public void partenaire(String nom) {
        partenaire = nom;
    }

    /** The message as received; of its documents, the journal keeps nothing. */
    public void requete(Message message) {
        requete = message.enveloppe();
        entiere = requete.length <= ENVELOPPE_MAX && message.estTexteSeul() && !porteUnCompte();
    }

    /** A bank account is not kept: its message is not whole, and cannot be presented again. */
    private boolean porteUnCompte() {
        return Masque.porteUnCompte(new String(requete, StandardCharsets.UTF_8));
    }

    /** What its envelope says. */
    public void enveloppe(Enveloppe lue) {
        enveloppe = lue;
    }

    /** What the refused field held; null when the message could not be read, or does not tell it without a doubt. */
    public String valeurRecue(DemandeRefusee refus) {
        return enveloppe.equals(Enveloppe.INCONNUE) ? null : ValeurRecue.refusee(refus, texte(requete));
    }

    /** The answer has its documents apart, of which the journal keeps nothing: presented again, it could not be compared. */
    public void documentsAPart() {
        entiere = false;
    }

    /** Keeps the exchange; a journal out of order does not change the answer. */
    public void conserver(StatutMessage statut, String codeFaute, byte[] reponse) {
        try {
            Apis.de(JournalMessages.class)
                    .inscrire(new NouveauMessage(
                            partenaire,
                            service,
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

    /** The signed message is kept as it came, as evidence; a secret sent by mistake and a bank account are not. */
    static String texte(byte[] octets) {
        return Masque.poser(entame(octets));
    }

    private static String entame(byte[] octets) {
        if (octets.length <= ENVELOPPE_MAX) {
            return new String(octets, StandardCharsets.UTF_8);
        }
        return new String(octets, 0, ENVELOPPE_MAX, StandardCharsets.UTF_8)
                + "… (%d octets au total)".formatted(octets.length);
    }
}
