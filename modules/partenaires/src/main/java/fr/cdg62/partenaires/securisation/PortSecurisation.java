package fr.cdg62.partenaires.securisation;

import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.echange.SignaturePartenaire;
import fr.cdg62.numerique.api.service.Gravite;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.securisation.AccuserReception;
import fr.cdg62.partenaires.contrat.securisation.AnnoncerMiseEnService;
import fr.cdg62.partenaires.contrat.securisation.DeposerDevis;
import fr.cdg62.partenaires.contrat.securisation.ListerCommandes;
import fr.cdg62.partenaires.contrat.securisation.ListerCommandesResponse;
import fr.cdg62.partenaires.contrat.securisation.Ping;
import fr.cdg62.partenaires.contrat.securisation.PingResponse;
import fr.cdg62.partenaires.contrat.securisation.ReponseCommande;
import fr.cdg62.partenaires.contrat.securisation.SecurisationDonnees;
import fr.cdg62.partenaires.contrat.securisation.SignalerFin;
import fr.cdg62.partenaires.contrat.securisation.SignalerIncident;
import fr.cdg62.partenaires.contrat.securisation.SignalerRetablissement;
import fr.cdg62.partenaires.contrat.securisation.SignerConvention;
import fr.cdg62.partenaires.echange.Issue;

/** The operations, the same on both ports. What the contract does not say of each lives in {@link Operations}. */
public abstract class PortSecurisation implements SecurisationDonnees {
    @Override
    public PingResponse ping(Ping demande) {
        return Issue.de(() -> new Operations().ping(demande));
    }

    @Override
    public ListerCommandesResponse listerCommandes(ListerCommandes demande) {
        return Issue.de(() -> new Operations().lister(demande));
    }

    @Override
    public ReponseCommande accuserReception(AccuserReception demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        return Issue.de(() -> new Operations()
                .ecrire(
                        entete,
                        demande,
                        (api, partenaire) -> api.accuserReception(
                                partenaire, demande.getNumeroCommande(), demande.getReferencePartenaire())));
    }

    @Override
    public ReponseCommande deposerDevis(DeposerDevis demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        return Issue.de(() -> new Operations()
                .ecrire(
                        entete,
                        demande,
                        (api, partenaire) -> api.deposerDevis(
                                partenaire, demande.getNumeroCommande(), Conversion.devis(demande.getDevis()))));
    }

    @Override
    public ReponseCommande signerConvention(SignerConvention demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        SignaturePartenaire signature = new SignaturePartenaire(
                demande.getSignataire().getNom(), demande.getSignataire().getQualite(), demande.getDateSignature());
        return Issue.de(() -> new Operations()
                .ecrire(
                        entete,
                        demande,
                        (api, partenaire) -> api.signerConvention(partenaire, demande.getNumeroCommande(), signature)));
    }

    @Override
    public ReponseCommande annoncerMiseEnService(AnnoncerMiseEnService demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        FaitService fait = new FaitService.MiseEnService(
                demande.getNumeroCommande(),
                Conversion.service(demande.getService()),
                demande.getDateMiseEnService(),
                demande.getReference());
        return Issue.de(() -> new Operations().suivre(entete, demande, fait));
    }

    @Override
    public ReponseCommande signalerIncident(SignalerIncident demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        FaitService fait = new FaitService.Incident(
                demande.getNumeroCommande(),
                Conversion.service(demande.getService()),
                demande.getDebut().toInstant(),
                Gravite.valueOf(demande.getGravite().name()),
                demande.getDescription());
        return Issue.de(() -> new Operations().suivre(entete, demande, fait));
    }

    @Override
    public ReponseCommande signalerRetablissement(SignalerRetablissement demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        FaitService fait = new FaitService.Retablissement(
                demande.getNumeroCommande(),
                Conversion.service(demande.getService()),
                demande.getRetabliLe().toInstant(),
                demande.getDescription());
        return Issue.de(() -> new Operations().suivre(entete, demande, fait));
    }

    @Override
    public ReponseCommande signalerFin(SignalerFin demande) {
        EnTeteEchange entete = demande.getEntete();
        demande.setEntete(null);
        FaitService fait = new FaitService.Fin(
                demande.getNumeroCommande(),
                Conversion.service(demande.getService()),
                demande.getDateFin(),
                demande.getMotif());
        return Issue.de(() -> new Operations().suivre(entete, demande, fait));
    }
}
