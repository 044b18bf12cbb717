package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.echange.FluxRetraite;
import fr.cdg62.carriere.api.retraite.envoi.EnvoisRetraite;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.retraite.AccepterDecompte;
import fr.cdg62.partenaires.contrat.retraite.CompleterDossier;
import fr.cdg62.partenaires.contrat.retraite.ComptesRetraite;
import fr.cdg62.partenaires.contrat.retraite.ControlerDossier;
import fr.cdg62.partenaires.contrat.retraite.CorrigerAnomalie;
import fr.cdg62.partenaires.contrat.retraite.CorrigerCIR;
import fr.cdg62.partenaires.contrat.retraite.DecisionControle;
import fr.cdg62.partenaires.contrat.retraite.DecisionDecompte;
import fr.cdg62.partenaires.contrat.retraite.DeleguerDossier;
import fr.cdg62.partenaires.contrat.retraite.DemanderAvisPrealable;
import fr.cdg62.partenaires.contrat.retraite.DeposerAffiliation;
import fr.cdg62.partenaires.contrat.retraite.DeposerLiquidation;
import fr.cdg62.partenaires.contrat.retraite.DeposerRepriseAnteriorite;
import fr.cdg62.partenaires.contrat.retraite.EditerRTB;
import fr.cdg62.partenaires.contrat.retraite.EditerRTBResponse;
import fr.cdg62.partenaires.contrat.retraite.GetStatut;
import fr.cdg62.partenaires.contrat.retraite.GetStatutResponse;
import fr.cdg62.partenaires.contrat.retraite.LireCIR;
import fr.cdg62.partenaires.contrat.retraite.LireCIRResponse;
import fr.cdg62.partenaires.contrat.retraite.LireDecompte;
import fr.cdg62.partenaires.contrat.retraite.LireDecompteResponse;
import fr.cdg62.partenaires.contrat.retraite.LireReferentiel;
import fr.cdg62.partenaires.contrat.retraite.LireReferentielResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDI;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDIResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorte;
import fr.cdg62.partenaires.contrat.retraite.ListerCohorteResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerComptes;
import fr.cdg62.partenaires.contrat.retraite.ListerComptesResponse;
import fr.cdg62.partenaires.contrat.retraite.Ping;
import fr.cdg62.partenaires.contrat.retraite.PingResponse;
import fr.cdg62.partenaires.contrat.retraite.ReponseFlux;
import fr.cdg62.partenaires.contrat.retraite.SimulerPension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPensionResponse;
import fr.cdg62.partenaires.echange.Port;
import java.util.function.Consumer;

/** The operations, the same on both ports. What the contract does not say of each lives in {@link Operations}. */
public abstract class PortRetraite extends Port implements ComptesRetraite {
    @Override
    public PingResponse ping(Ping demande) {
        return repondre(() -> new Operations().ping(demande));
    }

    @Override
    public ListerComptesResponse listerComptes(ListerComptes demande) {
        return repondre(() -> new Operations().lister(demande));
    }

    @Override
    public LireCIRResponse lireCIR(LireCIR demande) {
        return repondre(() -> new Operations().lire(demande));
    }

    @Override
    public GetStatutResponse getStatut(GetStatut demande) {
        return repondre(() -> new Operations().statut(demande));
    }

    @Override
    public ListerAnomaliesDIResponse listerAnomaliesDI(ListerAnomaliesDI demande) {
        return repondre(() -> new Operations().lister(demande));
    }

    @Override
    public SimulerPensionResponse simulerPension(SimulerPension demande) {
        return repondre(() -> new Operations().simuler(demande));
    }

    @Override
    public LireDecompteResponse lireDecompte(LireDecompte demande) {
        return repondre(() -> new OperationsDossier().lire(demande));
    }

    @Override
    public LireReferentielResponse lireReferentiel(LireReferentiel demande) {
        return repondre(() -> new OperationsDossier().lire(demande));
    }

    @Override
    public ListerCohorteResponse listerCohorte(ListerCohorte demande) {
        return repondre(() -> new OperationsDossier().lister(demande));
    }

    @Override
    public EditerRTBResponse editerRTB(EditerRTB demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        return repondre(() -> new OperationsDossier().editer(entete, demande));
    }

    @Override
    public ReponseFlux corrigerCIR(CorrigerCIR demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                FluxRetraite.class,
                (api, partenaire, id) -> api.deposer(partenaire, id, Corrections.compte(demande)));
    }

    @Override
    public ReponseFlux corrigerAnomalie(CorrigerAnomalie demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                FluxRetraite.class,
                (api, partenaire, id) -> api.deposer(partenaire, id, Corrections.anomalie(demande)));
    }

    @Override
    public ReponseFlux deposerAffiliation(DeposerAffiliation demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.deposerAffiliation(partenaire, id, Affiliations.affiliation(demande)));
    }

    @Override
    public ReponseFlux deposerRepriseAnteriorite(DeposerRepriseAnteriorite demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.deposerReprise(
                        partenaire,
                        id,
                        demande.getNumeroCarriere(),
                        demande.getPeriode().stream().map(Corrections::periode).toList()));
    }

    @Override
    public ReponseFlux deposerLiquidation(DeposerLiquidation demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.deposerLiquidation(
                        partenaire,
                        id,
                        Envois.liquidation(demande),
                        Envois.pieces(demande.getPiece()),
                        Boolean.TRUE.equals(demande.isSoumettre())));
    }

    @Override
    public ReponseFlux completerDossier(CompleterDossier demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.completer(partenaire, id, Envois.complement(demande)));
    }

    @Override
    public ReponseFlux deleguerDossier(DeleguerDossier demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) ->
                        api.deleguer(partenaire, id, demande.getNumeroDossier(), demande.getConvention()));
    }

    @Override
    public ReponseFlux controlerDossier(ControlerDossier demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.controler(
                        partenaire,
                        id,
                        demande.getNumeroDossier(),
                        demande.getDecision() == DecisionControle.CONFORME,
                        demande.getObservation()));
    }

    @Override
    public ReponseFlux accepterDecompte(AccepterDecompte demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) -> api.repondreAuDecompte(
                        partenaire,
                        id,
                        demande.getNumeroDossier(),
                        demande.getDecision() == DecisionDecompte.ACCEPTE,
                        demande.getMotif()));
    }

    @Override
    public ReponseFlux demanderAvisPrealable(DemanderAvisPrealable demande) {
        return envoyer(
                demande.getEntete(),
                demande::setEntete,
                demande,
                EnvoisRetraite.class,
                (api, partenaire, id) ->
                        api.demanderAvis(partenaire, id, Envois.avis(demande), Envois.pieces(demande.getPiece())));
    }

    /** A write, once only: what makes two messages the same is their body without its header. */
    private <A> ReponseFlux envoyer(
            EnTeteEchange entete,
            Consumer<EnTeteEchange> porteur,
            Object demande,
            Class<A> api,
            Operations.Depot<A> depot) {
        porteur.accept(null);
        return repondre(() -> new Operations().envoyer(entete, demande, api, depot));
    }
}
