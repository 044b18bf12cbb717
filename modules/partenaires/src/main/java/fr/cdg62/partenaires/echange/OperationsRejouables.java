package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.jws.WebResult;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;

/**
 * The operations of a service called with the body of a message kept, outside the JAX-WS runtime: same schema, same
 * classes, same code.
 *
 * @param contrat interface made from the contract: one parameter and one result for each operation
 * @param port its implementation
 * @param conformite to the schemas of the contract
 * @param xml writes and reads its messages
 */
public record OperationsRejouables(Class<?> contrat, Object port, Conformite conformite, ContratXml xml) {

    /** Executes the operation that this body asks for and writes the body of its answer. */
    public void executer(Element corps, XMLStreamWriter sortie) throws XMLStreamException {
        Method operation = operation(corps);
        conformite.exiger(corps);
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
