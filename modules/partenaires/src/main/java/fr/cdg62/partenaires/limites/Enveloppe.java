package fr.cdg62.partenaires.limites;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What a first reading of the envelope tells, before anything else touches it. It refuses what is not a well-formed
 * envelope of the right version, document types, processing instructions, too many elements, and an answer to be sent
 * elsewhere.
 *
 * @param operation local name of the first element of the body, empty when there is none
 * @param messageId as announced, empty when there is none
 * @param securisee whether its header carries WS-Security
 * @param pieces identifiers of the documents that must come with it
 * @param adressage identifier by WS-Addressing, empty when there is none
 */
public record Enveloppe(String operation, String messageId, boolean securisee, Set<String> pieces, String adressage) {
    /** Of a message that could not be read. */
    public static final Enveloppe INCONNUE = new Enveloppe("", "", false, Set.of(), "");

    /** Reads the envelope of a message for this port. */
    public static Enveloppe lire(byte[] octets, VersionSoap version, Limites limites) {
        try {
            return new LectureEnveloppe(version, limites).parcourir(XmlSur.lecteur(new ByteArrayInputStream(octets)));
        } catch (XMLStreamException e) {
            throw refus("Le message n'est pas un document XML bien formé et sûr : document illisible, déclaration de "
                    + "type de document, ou structure trop profonde.");
        }
    }

    static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.FMT_SCHEMA, message);
    }
}
