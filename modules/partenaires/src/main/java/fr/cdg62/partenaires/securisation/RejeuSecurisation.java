package fr.cdg62.partenaires.securisation;

import fr.cdg62.partenaires.contrat.securisation.SecurisationDonnees;
import fr.cdg62.partenaires.echange.OperationsRejouables;
import fr.cdg62.partenaires.journal.NouvellePresentation;
import fr.cdg62.partenaires.services.ContratServi;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.ServiceRejouable;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages of this service presented again. Both ports have the same operations: either will do. */
@ApplicationScoped
public class RejeuSecurisation implements ServiceRejouable {
    private static final ContratServi SERVICE = ContratServi.SECURISATION_DONNEES;
    private static final OperationsRejouables OPERATIONS = new OperationsRejouables(
            SecurisationDonnees.class, new PortSecurisation() {}, SERVICE.conformite(), Operations.CONTRAT);

    @Override
    public String service() {
        return SERVICE.nom();
    }

    @Override
    public IssueRejeu presenter(MessageARejouer message) {
        return NouvellePresentation.de(message, OPERATIONS);
    }
}
