package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.xml.XmlSur;
import jakarta.jws.WebResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The operations of a service called with the body of a message kept, outside the JAX-WS runtime: same schema, same
 * classes, same code.
 *
 * @param contrat interface made from the contract: one parameter and one result for each operation
 * @param port its implementation
 * @param schema schemas of the contract
 * @param xml writes and reads its messages
 */
public record OperationsRejouables(Class<?> contrat, Object port, Schema schema, ContratXml xml) {

    /** The schemas of a contract: what is common to all, and its own. */
    public static Schema schema(String fichier) {
        try {
            return XmlSur.schema(
                    OperationsRejouables.class.getResource("/contrats/commun/commun-v1.xsd"),
                    OperationsRejouables.class.getResource("/contrats/" + fichier));
        } catch (SAXException e) {
            throw new IllegalStateException("Schéma du contrat inutilisable", e);
        }
    }

    /** Executes the operation that this body asks for and writes the body of its answer. */
    public void executer(Element corps, XMLStreamWriter sortie) throws XMLStreamException {
        Method operation = operation(corps);
        exigerConforme(corps);
        Object demande = xml.lire(corps, operation.getParameterTypes()[0]);
        Object reponse = appeler(operation, demande);
        WebResult resultat = operation.getAnnotation(WebResult.class);
        xml.ecrire(new QName(resultat.targetNamespace(), resultat.name()), reponse, sortie);
    }

    private Method operation(Element corps) {
        return Stream.of(contrat.getMethods())
                .filter(m -> corps != null && m.getName().equals(corps.getLocalName()))
                .filter(m -> m.getAnnotation(WebResult.class).targetNamespace().equals(corps.getNamespaceURI()))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.FMT_SCHEMA,
                        "Le message n'est pas un appel de ce service : vérifiez l'enveloppe, l'action et l'opération"
                                + " demandée."));
    }

    private void exigerConforme(Element corps) {
        try {
            Validator validateur = XmlSur.validateur(schema);
            validateur.setErrorHandler(new RefusSchema());
            validateur.validate(new DOMSource(corps));
        } catch (SAXException e) {
            DemandeRefusee refus = Apis.de(EchangeEnCours.class).refus();
            throw refus == null ? new IllegalStateException("Schéma du contrat inutilisable", e) : refus;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object appeler(Method operation, Object demande) {
        try {
            return operation.invoke(port, demande);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
