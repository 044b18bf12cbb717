package fr.cdg62.extranet.documentation;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds to the contract the answers that all writes of one kind share, said once here instead of on each of them. */
final class ReponsesCommunes {

    private ReponsesCommunes() {}

    /** What a versioned write and a once-only one may answer; an operation that says it in its own words keeps them. */
    static void completer(Operation operation) {
        if (prend(operation, "If-Match")) {
            ajouter(operation, "412", "Version périmée (IDE-002)");
            ajouter(operation, "428", "If-Match absent (IDE-003)");
        }
        if (prend(operation, "Idempotency-Key")) {
            ajouter(operation, "409", "Clé déjà employée autrement (IDE-001) ou en cours d'exécution (IDE-004)");
        }
    }

    private static boolean prend(Operation operation, String enTete) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parametre -> enTete.equals(parametre.getName()));
    }

    private static void ajouter(Operation operation, String statut, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!operation.getResponses().hasAPIResponse(statut)) {
            operation
                    .getResponses()
                    .addAPIResponse(statut, OASFactory.createAPIResponse().description(description));
        }
    }
}
