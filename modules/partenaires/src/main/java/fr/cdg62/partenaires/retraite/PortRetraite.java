package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.retraite.ComptesRetraite;
import fr.cdg62.partenaires.contrat.retraite.CorrigerAnomalie;
import fr.cdg62.partenaires.contrat.retraite.CorrigerCIR;
import fr.cdg62.partenaires.contrat.retraite.GetStatut;
import fr.cdg62.partenaires.contrat.retraite.GetStatutResponse;
import fr.cdg62.partenaires.contrat.retraite.LireCIR;
import fr.cdg62.partenaires.contrat.retraite.LireCIRResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDI;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDIResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerComptes;
import fr.cdg62.partenaires.contrat.retraite.ListerComptesResponse;
import fr.cdg62.partenaires.contrat.retraite.Ping;
import fr.cdg62.partenaires.contrat.retraite.PingResponse;
import fr.cdg62.partenaires.contrat.retraite.ReponseFlux;
import fr.cdg62.partenaires.contrat.retraite.SimulerPension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPensionResponse;
import fr.cdg62.partenaires.echange.Issue;

/** The operations, the same on both ports. What the contract does not say of each lives in {@link Operations}. */
public abstract class PortRetraite implements ComptesRetraite {
    @Override
    public PingResponse ping(Ping demande) {
        return Issue.de(() -> new Operations().ping(demande));
    }

    @Override
    public ListerComptesResponse listerComptes(ListerComptes demande) {
        return Issue.de(() -> new Operations().lister(demande));
    }

    @Override
    public LireCIRResponse lireCIR(LireCIR demande) {
        return Issue.de(() -> new Operations().lire(demande));
    }

    @Override
    public GetStatutResponse getStatut(GetStatut demande) {
        return Issue.de(() -> new Operations().statut(demande));
    }

    @Override
    public ListerAnomaliesDIResponse listerAnomaliesDI(ListerAnomaliesDI demande) {
        return Issue.de(() -> new Operations().lister(demande));
    }

    @Override
    public SimulerPensionResponse simulerPension(SimulerPension demande) {
        return Issue.de(() -> new Operations().simuler(demande));
    }

    @Override
    public ReponseFlux corrigerCIR(CorrigerCIR demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        return Issue.de(() -> new Operations()
                .envoyer(
                        entete,
                        demande,
                        (flux, partenaire, id) -> flux.deposer(partenaire, id, Corrections.compte(demande))));
    }

    @Override
    public ReponseFlux corrigerAnomalie(CorrigerAnomalie demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        CorrectionAnomalie correction =
                new CorrectionAnomalie(demande.getIdAnomalie(), demande.getCorrection(), demande.getDsn());
        return Issue.de(() -> new Operations()
                .envoyer(entete, demande, (flux, partenaire, id) -> flux.deposer(partenaire, id, correction)));
    }
}
