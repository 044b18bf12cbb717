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
    /** Bytes kept of a message whose sender has proved nothing: anybody can send one. */
    private static final int INCONNU_MAX = 512 * 1024;

    private final String reference = UUID.randomUUID().toString();
    private final String service;
    private final Instant recuLe;
    private final long depart = System.nanoTime();
    private String partenaire = "";
    private Enveloppe enveloppe = Enveloppe.INCONNUE;
    private Message requete;
    private boolean prouvee;
    private boolean documentsAPart;

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

    /** Who says to have sent it. */
    public void annoncer(String nom) {
        partenaire = nom;
    }

    /** Who has proved to have sent it: the message and its answer are kept to the last byte. */
    public void prouver(String code) {
        partenaire = code;
        prouvee = true;
    }

    /** The message as received; of its documents joined apart, the journal keeps nothing. */
    public void requete(Message message) {
        requete = message;
    }

    /** What its envelope says. */
    public void enveloppe(Enveloppe lue) {
        enveloppe = lue;
    }

    /** What the refused field held; null when the message could not be read, or does not tell it without a doubt. */
    public String valeurRecue(DemandeRefusee refus) {
        return enveloppe.equals(Enveloppe.INCONNUE) ? null : ValeurRecue.refusee(refus, texteDeLaRequete());
    }

    /** The answer has its documents apart, of which the journal keeps nothing: presented again, it could not be compared. */
    public void documentsAPart() {
        documentsAPart = true;
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
                            texteDeLaRequete(),
                            estEntiere(),
                            texte(reponse),
                            reference));
        } catch (RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Message non inscrit au journal, référence " + reference, e);
        }
    }

    /** The message as it came, as evidence; a secret sent by mistake and a bank account are not kept. */
    private String texteDeLaRequete() {
        return requete == null ? "" : texte(requete.enveloppe());
    }

    /** Whether the message can be presented again in the name of its sender: who proved nothing has none. */
    private boolean estEntiere() {
        return prouvee
                && requete != null
                && !documentsAPart
                && requete.estTexteSeul()
                && !Masque.porteUnCompte(new String(requete.enveloppe(), StandardCharsets.UTF_8));
    }

    private String texte(byte[] octets) {
        int gardes = prouvee ? octets.length : Math.min(octets.length, INCONNU_MAX);
        String debut = new String(octets, 0, gardes, StandardCharsets.UTF_8);
        return Masque.poser(
                octets.length == gardes ? debut : debut + "… (%d octets au total)".formatted(octets.length));
    }
}
