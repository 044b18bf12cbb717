package fr.cdg62.partenaires.retraite;

import fr.cdg62.partenaires.contrat.retraite.ComptesRetraite;
import fr.cdg62.partenaires.echange.OperationsRejouables;
import fr.cdg62.partenaires.journal.NouvellePresentation;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.ServiceRejouable;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages of this service presented again. Both ports have the same operations: either will do. */
@ApplicationScoped
public class RejeuRetraite implements ServiceRejouable {
    private static final OperationsRejouables OPERATIONS = new OperationsRejouables(
            ComptesRetraite.class,
            new PortRetraite() {},
            OperationsRejouables.schema("carriere/comptes-retraite/comptes-retraite-v1.xsd"),
            Operations.CONTRAT);

    @Override
    public String service() {
        return "ComptesRetraite v1";
    }

    @Override
    public IssueRejeu presenter(MessageARejouer message) {
        return NouvellePresentation.de(message, OPERATIONS);
    }
}
