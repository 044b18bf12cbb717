package fr.cdg62.partenaires.securisation;

import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.EchangesFibre;
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
import fr.cdg62.partenaires.echange.Port;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The operations, the same on both ports. What the contract does not say of each lives in {@link Operations}. */
public abstract class PortSecurisation extends Port implements SecurisationDonnees {
    @Override
    public PingResponse ping(Ping demande) {
        return repondre(() -> new Operations().ping(demande));
    }

    @Override
    public ListerCommandesResponse listerCommandes(ListerCommandes demande) {
        return repondre(() -> new Operations().lister(demande));
    }

    @Override
    public ReponseCommande accuserReception(AccuserReception demande) {
        return ecrire(
                demande.getEntete(),
                demande::setEntete,
                demande,
                (api, partenaire) -> api.accuserReception(
                        partenaire, demande.getNumeroCommande(), demande.getReferencePartenaire()));
    }

    @Override
    public ReponseCommande deposerDevis(DeposerDevis demande) {
        return ecrire(
                demande.getEntete(),
                demande::setEntete,
                demande,
                (api, partenaire) -> api.deposerDevis(
                        partenaire, demande.getNumeroCommande(), Conversion.devis(demande.getDevis())));
    }

    @Override
    public ReponseCommande signerConvention(SignerConvention demande) {
        SignaturePartenaire signature = new SignaturePartenaire(
                demande.getSignataire().getNom(), demande.getSignataire().getQualite(), demande.getDateSignature());
        return ecrire(
                demande.getEntete(),
                demande::setEntete,
                demande,
                (api, partenaire) -> api.signerConvention(partenaire, demande.getNumeroCommande(), signature));
    }

    @Override
    public ReponseCommande annoncerMiseEnService(AnnoncerMiseEnService demande) {
        return suivre(
                demande.getEntete(),
                demande::setEntete,
                demande,
                new FaitService.MiseEnService(
                        demande.getNumeroCommande(),
                        Conversion.service(demande.getService()),
                        demande.getDateMiseEnService(),
                        demande.getReference()));
    }

    @Override
    public ReponseCommande signalerIncident(SignalerIncident demande) {
        return suivre(
                demande.getEntete(),
                demande::setEntete,
                demande,
                new FaitService.Incident(
                        demande.getNumeroCommande(),
                        Conversion.service(demande.getService()),
                        demande.getDebut().toInstant(),
                        Gravite.valueOf(demande.getGravite().name()),
                        demande.getDescription()));
    }

    @Override
    public ReponseCommande signalerRetablissement(SignalerRetablissement demande) {
        return suivre(
                demande.getEntete(),
                demande::setEntete,
                demande,
                new FaitService.Retablissement(
                        demande.getNumeroCommande(),
                        Conversion.service(demande.getService()),
                        demande.getRetabliLe().toInstant(),
                        demande.getDescription()));
    }

    @Override
    public ReponseCommande signalerFin(SignalerFin demande) {
        return suivre(
                demande.getEntete(),
                demande::setEntete,
                demande,
                new FaitService.Fin(
                        demande.getNumeroCommande(),
                        Conversion.service(demande.getService()),
                        demande.getDateFin(),
                        demande.getMotif()));
    }

    private ReponseCommande suivre(
            EnTeteEchange entete, Consumer<EnTeteEchange> porteur, Object demande, FaitService fait) {
        return ecrire(entete, porteur, demande, (api, partenaire) -> api.suivreService(partenaire, fait));
    }

    /** A write, once only: what makes two messages the same is their body without its header. */
    private ReponseCommande ecrire(
            EnTeteEchange entete,
            Consumer<EnTeteEchange> porteur,
            Object demande,
            BiFunction<EchangesFibre, PartenaireAuthentifie, CommandeConfiee> geste) {
        porteur.accept(null);
        return repondre(() -> new Operations().ecrire(entete, demande, geste));
    }
}
