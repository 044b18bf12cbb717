package fr.cdg62.partenaires.journal;

import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.EchangeEnCours;
import fr.cdg62.partenaires.echange.OperationsRejouables;
import fr.cdg62.partenaires.limites.Enveloppe;
import fr.cdg62.partenaires.limites.Limites;
import fr.cdg62.partenaires.limites.Message;
import fr.cdg62.partenaires.limites.VersionSoap;
import fr.cdg62.partenaires.porte.Faute;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.StatutMessage;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A message of the journal presented again to its service, without HTTP: read, checked against the contract and executed
 * in its partner's name as on its arrival, then compared with the answer it had got.
 */
public final class NouvellePresentation {
    private static final Logger JOURNAL = Logger.getLogger(NouvellePresentation.class.getName());

    private final MessageARejouer message;
    private final OperationsRejouables operations;
    private final EnveloppeXml premiere;
    private final EchangeEnCours echange = Apis.de(EchangeEnCours.class);
    private final String reference = Apis.de(ContexteAppel.class).correlation();

    private NouvellePresentation(MessageARejouer message, OperationsRejouables operations) {
        this.message = message;
        this.operations = operations;
        this.premiere = EnveloppeXml.lire(message.reponse().getBytes(StandardCharsets.UTF_8));
    }

    /** What the message gets from these operations today. */
    public static IssueRejeu de(MessageARejouer message, OperationsRejouables operations) {
        return new NouvellePresentation(message, operations).issue();
    }

    private IssueRejeu issue() {
        try {
            echange.authentifier(message.partenaire());
            Apis.de(ContexteAppel.class).agirPour(message.partenaire());
            byte[] reponse = repondre();
            return conclure(echange.estRejouee() ? StatutMessage.REJOUE : StatutMessage.ACCEPTE, null, reponse);
        } catch (DemandeRefusee refus) {
            return faute(Faute.de(refus, ValeurRecue.refusee(refus, message.requete()), reference));
        } catch (RuntimeException | XMLStreamException e) {
            JOURNAL.log(Level.SEVERE, "Incident au rejeu du message " + message.id() + ", référence " + reference, e);
            return faute(Faute.incident(reference));
        } finally {
            Apis.de(ContexteAppel.class).cesserDAgir();
        }
    }

    private byte[] repondre() throws XMLStreamException {
        VersionSoap version = premiere.version();
        byte[] octets = Message.sansDeclaration(message.requete()).getBytes(StandardCharsets.UTF_8);
        Enveloppe.lire(octets, version, Limites.duServeur());
        ByteArrayOutputStream reponse = new ByteArrayOutputStream();
        XMLStreamWriter xml = XmlSur.redacteur(reponse);
        xml.writeStartElement("S", "Envelope", version.enveloppe());
        xml.writeNamespace("S", version.enveloppe());
        xml.writeStartElement("S", "Body", version.enveloppe());
        operations.executer(EnveloppeXml.lire(octets).contenu(), xml);
        xml.writeEndDocument();
        xml.close();
        return reponse.toByteArray();
    }

    private IssueRejeu faute(Faute faute) {
        return conclure(
                faute.emetteur() ? StatutMessage.REFUSE : StatutMessage.INCIDENT,
                faute.code().code(),
                faute.enveloppe(premiere.version(), ""));
    }

    private IssueRejeu conclure(StatutMessage statut, String codeFaute, byte[] reponse) {
        boolean meme = premiere.ditLaMemeChose(EnveloppeXml.lire(reponse));
        return new IssueRejeu(statut, codeFaute, meme, new String(reponse, StandardCharsets.UTF_8));
    }
}
