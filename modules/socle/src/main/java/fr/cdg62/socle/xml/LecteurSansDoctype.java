package fr.cdg62.socle.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** A reader that stops at a document type declaration instead of skipping it. */
final class LecteurSansDoctype extends StreamReaderDelegate {
    LecteurSansDoctype(XMLStreamReader lecteur) {
        super(lecteur);
    }

    @Override
    public int next() throws XMLStreamException {
        int evenement = super.next();
        if (evenement == DTD) {
            throw new XMLStreamException("Déclaration de type de document refusée", getLocation());
        }
        return evenement;
    }
}
