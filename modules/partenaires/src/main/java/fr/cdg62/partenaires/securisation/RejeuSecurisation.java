package fr.cdg62.partenaires.securisation;

import fr.cdg62.partenaires.contrat.securisation.SecurisationDonnees;
import fr.cdg62.partenaires.echange.OperationsRejouables;
import fr.cdg62.partenaires.journal.NouvellePresentation;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.ServiceRejouable;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages of this service presented again. Both ports have the same operations: either will do. */
@ApplicationScoped
public class RejeuSecurisation implements ServiceRejouable {
    private static final OperationsRejouables OPERATIONS = new OperationsRejouables(
            SecurisationDonnees.class,
            new PortSecurisation() {},
            OperationsRejouables.schema("numerique/securisation-donnees/securisation-donnees-v1.xsd"),
            Operations.CONTRAT);

    @Override
    public String service() {
        return "SecurisationDonnees v1";
    }

    @Override
    public IssueRejeu presenter(MessageARejouer message) {
        return NouvellePresentation.de(message, OPERATIONS);
    }
}
