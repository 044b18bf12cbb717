package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.avis.DemandeSurAvis;
import fr.cdg62.carriere.api.retraite.avis.EvenementAvis;
import fr.cdg62.carriere.api.retraite.dossier.DemandeSurDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.DossierRetraiteVue;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.carriere.api.retraite.reprise.AnterioriteVue;
import fr.cdg62.carriere.retraite.affiliation.TenueAffiliations;
import fr.cdg62.carriere.retraite.avis.TenueAvis;
import fr.cdg62.carriere.retraite.controle.Blocages;
import fr.cdg62.carriere.retraite.dossier.TenueDossiers;
import fr.cdg62.carriere.retraite.mandat.MandatsEnBase;
import fr.cdg62.carriere.retraite.reprise.TenueReprises;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Does the flux about dossiers, in the transaction and in the name of who calls; each gives the number of its dossier. */
@ApplicationScoped
class ExecutionEnvois {
    private static final Set<EtatDossierRetraite> A_REPRENDRE =
            EnumSet.of(EtatDossierRetraite.REJETEE, EtatDossierRetraite.REFUSE);

    @Inject
    private TenueAffiliations affiliations;

    @Inject
    private TenueReprises reprises;

    @Inject
    private TenueDossiers dossiers;

    @Inject
    private TenueAvis avis;

    @Inject
    private MandatsEnBase mandats;

    @Inject
    private Horloge horloge;

    long executer(Flux flux) {
        return switch (flux.nature()) {
            case AFFILIATION ->
                affiliations
                        .declarer(FluxEnJson.lire(flux, NouvelleAffiliation.class))
                        .id();
            case REPRISE_ANTERIORITE -> reprendre(FluxEnJson.lire(flux, Envois.Reprise.class));
            case LIQUIDATION -> liquider(FluxEnJson.lire(flux, Envois.Liquidation.class));
            case AVIS_PREALABLE -> demander(FluxEnJson.lire(flux, Envois.Avis.class));
            case COMPLEMENT -> completer(FluxEnJson.lire(flux, Envois.Complement.class));
            case DELEGATION -> deleguer(FluxEnJson.lire(flux, Envois.Delegation.class));
            case CONTROLE -> controler(FluxEnJson.lire(flux, Envois.Controle.class));
            case DECOMPTE -> repondre(FluxEnJson.lire(flux, Envois.Reponse.class));
            case CORRECTION_CIR, CORRECTION_ANOMALIE -> throw new IllegalArgumentException(flux.numero());
        };
    }

    private long reprendre(Envois.Reprise envoi) {
        AnterioriteVue ouverte = reprises.ouvrir(envoi.carriere());
        AnterioriteVue saisie = reprises.saisir(ouverte.id(), envoi.periodes(), ouverte.version());
        refuser(CodeProbleme.CIR_BLOQUE, Blocages.parmi(saisie.constats()));
        return saisie.id();
    }

    private long liquider(Envois.Liquidation envoi) {
        long dossier = dossiers.ouvrir(envoi.nouveau()).id();
        envoi.pieces().forEach(piece -> dossiers.rattacher(dossier, piece));
        if (envoi.soumettre()) {
            soumettre(dossier);
        }
        return dossier;
    }

    private long demander(Envois.Avis envoi) {
        long demande = avis.demander(envoi.nouvel()).id();
        envoi.pieces().forEach(piece -> avis.rattacher(demande, piece));
        return demande;
    }

    private long completer(Envois.Complement envoi) {
        long numero = envoi.dossier();
        if (avis.connait(numero)) {
            envoi.pieces().forEach(piece -> avis.rattacher(numero, piece));
            if (envoi.soumettre()) {
                avis.survenir(
                        numero,
                        new DemandeSurAvis(EvenementAvis.COMPLETER, null, null, envoi.note()),
                        avis.lire(numero).version());
            }
            return numero;
        }
        envoi.pieces().forEach(piece -> dossiers.rattacher(numero, piece));
        if (envoi.soumettre()) {
            if (A_REPRENDRE.contains(dossiers.lire(numero).etat())) {
                survenir(numero, EvenementDossierRetraite.REPRENDRE, envoi.note(), List.of());
            }
            soumettre(numero);
        }
        return numero;
    }

    /** Everything that is missing is said at once. */
    private void soumettre(long dossier) {
        refuser(CodeProbleme.RETRAITE_INCOMPLET, dossiers.controler(dossier).blocages());
        survenir(dossier, EvenementDossierRetraite.SOUMETTRE, null, List.of());
    }

    private static void refuser(CodeProbleme code, List<Constat> blocages) {
        if (!blocages.isEmpty()) {
            throw new FluxRejete(
                    code, blocages.stream().map(ExecutionEnvois::motif).toList());
        }
    }

    private static MotifRejet motif(Constat constat) {
        return new MotifRejet(constat.code(), constat.message(), constat.champ());
    }

    private long deleguer(Envois.Delegation envoi) {
        String siren = dossiers.lire(envoi.dossier()).siren();
        String reference = mandats.exiger(siren, horloge.aujourdHui());
        if (!reference.equalsIgnoreCase(envoi.convention().strip())) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAITE_DELEGATION,
                    "Le mandat en vigueur de la collectivité porte une autre référence que « %s » (E003)."
                            .formatted(envoi.convention().strip()),
                    "convention");
        }
        return survenir(envoi.dossier(), EvenementDossierRetraite.DELEGUER, null, List.of());
    }

    private long controler(Envois.Controle envoi) {
        EvenementDossierRetraite conclusion =
                envoi.conforme() ? EvenementDossierRetraite.CONFORME : EvenementDossierRetraite.A_CORRIGER;
        return survenir(envoi.dossier(), conclusion, null, envoi.observations());
    }

    private long repondre(Envois.Reponse envoi) {
        EvenementDossierRetraite reponse =
                envoi.accepte() ? EvenementDossierRetraite.ACCEPTER : EvenementDossierRetraite.REFUSER;
        return survenir(envoi.dossier(), reponse, envoi.motif(), List.of());
    }

    private long survenir(long numero, EvenementDossierRetraite evenement, String note, List<String> observations) {
        DossierRetraiteVue dossier = dossiers.lire(numero);
        DemandeSurDossierRetraite demande =
                new DemandeSurDossierRetraite(evenement, note, observations, null, null, null, null, null, null, null);
        return dossiers.survenir(numero, demande, dossier.version()).id();
    }
}
