package fr.cdg62.partenaires.retraite;

import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.anomalie.EtatAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.LigneAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.RechercheAnomaliesDi;
import fr.cdg62.carriere.api.retraite.compte.EtatCompte;
import fr.cdg62.carriere.api.retraite.compte.LigneCompte;
import fr.cdg62.carriere.api.retraite.compte.RechercheComptes;
import fr.cdg62.carriere.api.retraite.echange.EchangesRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.carriere.api.retraite.envoi.DossiersPartenaire;
import fr.cdg62.partenaires.contrat.commun.EnTeteEchange;
import fr.cdg62.partenaires.contrat.commun.StatutAccuse;
import fr.cdg62.partenaires.contrat.retraite.Compte;
import fr.cdg62.partenaires.contrat.retraite.GetStatut;
import fr.cdg62.partenaires.contrat.retraite.GetStatutResponse;
import fr.cdg62.partenaires.contrat.retraite.LireCIR;
import fr.cdg62.partenaires.contrat.retraite.LireCIRResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDI;
import fr.cdg62.partenaires.contrat.retraite.ListerAnomaliesDIResponse;
import fr.cdg62.partenaires.contrat.retraite.ListerComptes;
import fr.cdg62.partenaires.contrat.retraite.ListerComptesResponse;
import fr.cdg62.partenaires.contrat.retraite.ObjectFactory;
import fr.cdg62.partenaires.contrat.retraite.Ping;
import fr.cdg62.partenaires.contrat.retraite.PingResponse;
import fr.cdg62.partenaires.contrat.retraite.ReponseFlux;
import fr.cdg62.partenaires.contrat.retraite.SimulerPension;
import fr.cdg62.partenaires.contrat.retraite.SimulerPensionResponse;
import fr.cdg62.partenaires.echange.Apis;
import fr.cdg62.partenaires.echange.ContratXml;
import fr.cdg62.partenaires.echange.Traitement;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import java.util.Locale;

/** The operations of the service for one message: from the contract to the api of carrière, and back. */
final class Operations {
    static final String SERVICE = "ComptesRetraite.v1";
    static final String VERSION = "1.1";
    static final ContratXml CONTRAT =
            new ContratXml(ObjectFactory.class, fr.cdg62.partenaires.contrat.commun.ObjectFactory.class);

    private final Traitement traitement = new Traitement(SERVICE, CONTRAT, VERSION);
    private final EchangesRetraite echanges = Apis.de(EchangesRetraite.class);
    private final FluxRetraite flux = Apis.de(FluxRetraite.class);

    /** What keeps a write until it is done. */
    @FunctionalInterface
    interface Depot<A> {
        FluxVue deposer(A api, PartenaireAuthentifie partenaire, String messageId);
    }

    PingResponse ping(Ping demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            PingResponse reponse = new PingResponse();
            reponse.setAccuse(accuse);
            reponse.setVersionContrat(traitement.version());
            reponse.setHeure(traitement.maintenant());
            reponse.setPartenaire(traitement.partenaire().code());
            return reponse;
        });
    }

    ListerComptesResponse lister(ListerComptes demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            EtatCompte etat = demande.getEtat() == null
                    ? null
                    : EtatCompte.valueOf(demande.getEtat().name());
            DemandePage page = new DemandePage(demande.getPage(), demande.getTaille(), null);
            Page<LigneCompte> comptes = echanges.listerComptes(
                    traitement.partenaire(),
                    new RechercheComptes(demande.getSiren(), null, null, etat, null, page),
                    demande.getNir());
            ListerComptesResponse reponse = new ListerComptesResponse();
            reponse.setAccuse(accuse);
            reponse.setTotal(comptes.total());
            comptes.elements().forEach(compte -> reponse.getCompte().add(Comptes.ligne(compte)));
            return reponse;
        });
    }

    LireCIRResponse lire(LireCIR demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            LireCIRResponse reponse = new LireCIRResponse();
            reponse.setAccuse(accuse);
            reponse.setCompte(compte(demande.getNumeroCompte(), Traitement.suit(demande.getEntete(), "1.1")));
            return reponse;
        });
    }

    private Compte compte(long numero, boolean ajouts11) {
        Compte compte = Comptes.compte(echanges.lireCompte(traitement.partenaire(), numero), ajouts11);
        if (ajouts11) {
            Comptes.ajouter(echanges.controlerCompte(traitement.partenaire(), numero), compte);
        }
        return compte;
    }

    GetStatutResponse statut(GetStatut demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            GetStatutResponse reponse = new GetStatutResponse();
            reponse.setAccuse(accuse);
            if (demande.getNumeroDossier() == null) {
                reponse.setFlux(Suivi.flux(flux.lire(traitement.partenaire(), demande.getNumeroFlux())));
            } else {
                reponse.setDossier(Dossiers.dossier(
                        Apis.de(DossiersPartenaire.class).lire(traitement.partenaire(), demande.getNumeroDossier())));
            }
            return reponse;
        });
    }

    ListerAnomaliesDIResponse lister(ListerAnomaliesDI demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            EtatAnomalieDi etat = demande.getEtat() == null
                    ? null
                    : EtatAnomalieDi.valueOf(demande.getEtat().name());
            DemandePage page = new DemandePage(demande.getPage(), demande.getTaille(), null);
            Page<LigneAnomalieDi> anomalies = echanges.listerAnomalies(
                    traitement.partenaire(),
                    new RechercheAnomaliesDi(demande.getSiren(), demande.getAnnee(), etat, page));
            ListerAnomaliesDIResponse reponse = new ListerAnomaliesDIResponse();
            reponse.setAccuse(accuse);
            reponse.setTotal(anomalies.total());
            anomalies.elements().forEach(anomalie -> reponse.getAnomalie().add(Suivi.anomalie(anomalie)));
            return reponse;
        });
    }

    SimulerPensionResponse simuler(SimulerPension demande) {
        return traitement.lire(demande.getEntete(), accuse -> {
            EstimationVue estimation = echanges.simuler(
                    traitement.partenaire(), demande.getNumeroCarriere(), Simulations.hypotheses(demande));
            SimulerPensionResponse reponse = Simulations.reponse(estimation);
            reponse.setAccuse(accuse);
            return reponse;
        });
    }

    /** A write, kept once and done after; {@code demande} no longer carries its header. */
    <A> ReponseFlux envoyer(EnTeteEchange entete, Object demande, Class<A> api, Depot<A> depot) {
        return traitement.ecrire(entete, demande, ReponseFlux.class, accuse -> {
            FluxVue recu = depot.deposer(
                    Apis.de(api), traitement.partenaire(), entete.getMessageId().toLowerCase(Locale.ROOT));
            accuse.setStatut(StatutAccuse.RECU);
            accuse.setNumero(recu.numero());
            ReponseFlux reponse = new ReponseFlux();
            reponse.setAccuse(accuse);
            reponse.setFlux(Suivi.flux(recu));
            return reponse;
        });
    }
}
