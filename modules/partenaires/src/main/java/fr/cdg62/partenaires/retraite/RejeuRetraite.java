package fr.cdg62.partenaires.retraite;

import fr.cdg62.partenaires.contrat.retraite.ComptesRetraite;
import fr.cdg62.partenaires.echange.OperationsRejouables;
import fr.cdg62.partenaires.journal.NouvellePresentation;
import fr.cdg62.partenaires.services.ContratServi;
import fr.cdg62.referentiel.api.echange.IssueRejeu;
import fr.cdg62.referentiel.api.echange.MessageARejouer;
import fr.cdg62.referentiel.api.echange.ServiceRejouable;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages of this service presented again. Both ports have the same operations: either will do. */
@ApplicationScoped
public class RejeuRetraite implements ServiceRejouable {
    private static final ContratServi SERVICE = ContratServi.COMPTES_RETRAITE;
    private static final OperationsRejouables OPERATIONS = new OperationsRejouables(
            ComptesRetraite.class, new PortRetraite() {}, SERVICE.conformite(), Operations.CONTRAT);

    @Override
    public String service() {
        return SERVICE.nom();
    }

    @Override
    public IssueRejeu presenter(MessageARejouer message) {
        return NouvellePresentation.de(message, OPERATIONS);
    }
}
