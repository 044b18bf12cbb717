package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import javax.xml.validation.ValidatorHandler;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Whether messages conform to the schemas of a contract. Checked before the JAX-WS runtime reads them: its own validation
 * copies each message, with all its documents in memory, and writes each answer twice.
 */
public final class Conformite {
    private final Schema schema;
    /** Of each thread: making one costs as much as using it. */
    private final ThreadLocal<ValidatorHandler> validateurs = ThreadLocal.withInitial(this::auFil);

    /**
     * To the schemas of a contract: what is common to all, and its own.
     *
     * @param fichier its schema, among the contracts
     */
    public Conformite(String fichier) {
        try {
            schema = XmlSur.schema(
                    Conformite.class.getResource("/contrats/commun/commun-v1.xsd"),
                    Conformite.class.getResource("/contrats/" + fichier));
        } catch (SAXException e) {
            throw new IllegalStateException("Schéma du contrat inutilisable", e);
        }
    }

    /** FMT_SCHEMA, with the element at fault, unless the body of this envelope is a message of the contract. */
    public void exiger(byte[] enveloppe) {
        ValidatorHandler validateur = XmlSur.estGrand(enveloppe.length) ? auFil() : validateurs.get();
        validateur.setErrorHandler(new RefusSchema());
        try {
            new LectureCorps(XmlSur.lecteur(new ByteArrayInputStream(enveloppe)), validateur).parcourir();
        } catch (XMLStreamException | SAXException e) {
            throw illisible();
        }
    }

    /** The same for the answer of an operation, where a fault is ours. */
    public void exigerDeLaReponse(byte[] enveloppe) {
        try {
            exiger(enveloppe);
        } catch (DemandeRefusee refus) {
            throw new IllegalStateException("Réponse non conforme au contrat", refus);
        }
    }

    /** The same for a body already read. */
    void exiger(Element corps) {
        try {
            Validator validateur = XmlSur.validateur(schema);
            validateur.setErrorHandler(new RefusSchema());
            validateur.validate(new DOMSource(corps));
        } catch (SAXException e) {
            throw illisible();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It checks what it is told and opens nothing. */
    private ValidatorHandler auFil() {
        return schema.newValidatorHandler();
    }

    private static DemandeRefusee illisible() {
        return new DemandeRefusee(CodeProbleme.FMT_SCHEMA, "Le message n'est pas un document XML bien formé et sûr.");
    }
}
