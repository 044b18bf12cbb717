package fr.cdg62.carriere.retraite.echange;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.anomalie.DemandeSurAnomalieDi;
import fr.cdg62.carriere.api.retraite.anomalie.EvenementAnomalieDi;
import fr.cdg62.carriere.api.retraite.echange.CorrectionAnomalie;
import fr.cdg62.carriere.api.retraite.echange.CorrectionCompte;
import fr.cdg62.carriere.api.retraite.echange.MotifRejet;
import fr.cdg62.carriere.retraite.anomalie.TenueAnomalies;
import fr.cdg62.carriere.retraite.compte.TenueComptes;
import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.ContexteAppel;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.partenaire.GuichetPartenaires;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Steps of the execution of a flux, each in a transaction of its own: what a correction changes and the state that says so
 * are recorded together, or not at all. Done in the name of its partner, under the identifier of its message.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExecutionFlux {
    private static final int MOTIF_MAXIMUM = 2000;

    @Inject
    private FluxEnBase fluxEnBase;

    @Inject
    private TenueComptes comptes;

    @Inject
    private TenueAnomalies anomalies;

    @Inject
    private ExecutionEnvois envois;

    @Inject
    private GuichetPartenaires guichet;

    @Inject
    private ContexteAppel contexte;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Tells that the flux is being done; false when it already was. */
    public boolean commencer(String numero) {
        Flux flux = fluxEnBase.reserver(numero);
        if (!flux.estFini()) {
            flux.controler();
        }
        return !flux.estFini();
    }

    /** Does it; a refusal goes through, and nothing is changed. */
    public void executer(String numero) {
        Flux flux = fluxEnBase.reserver(numero);
        contexte.ouvrir(Canal.SOAP, flux.messageId());
        contexte.agirPour(guichet.dUnMessageRecu(flux.partenaire()));
        List<MotifRejet> motifs =
                switch (flux.nature()) {
                    case CORRECTION_CIR -> corriger(FluxEnJson.lire(flux, CorrectionCompte.class), flux.numero());
                    case CORRECTION_ANOMALIE -> corriger(FluxEnJson.lire(flux, CorrectionAnomalie.class));
                    case AFFILIATION,
                            REPRISE_ANTERIORITE,
                            LIQUIDATION,
                            AVIS_PREALABLE,
                            COMPLEMENT,
                            DELEGATION,
                            CONTROLE,
                            DECOMPTE -> {
                        flux.concerner(envois.executer(flux));
                        yield List.of();
                    }
                };
        if (motifs.isEmpty()) {
            flux.accepter(horloge.maintenant());
        } else {
            flux.rejeter(motifs, horloge.maintenant());
        }
    }

    /** Ends it, refused. */
    public void rejeter(String numero, List<MotifRejet> motifs) {
        fluxEnBase.reserver(numero).rejeter(motifs, horloge.maintenant());
    }

    private List<MotifRejet> corriger(CorrectionCompte correction, String numero) {
        Saisie.texte(correction.motif(), MOTIF_MAXIMUM, "motif");
        List<MotifRejet> motifs = comptes
                .changer(
                        correction.compte(),
                        correction.versionCir(),
                        correction.arreteAu(),
                        new OperationsPeriodes(correction.operations()))
                .stream()
                .map(ExecutionFlux::motif)
                .toList();
        if (motifs.isEmpty()) {
            journal.inscrire(new Inscription(
                    null,
                    "COMPTE_RETRAITE:" + correction.compte(),
                    "CORRIGER_FLUX",
                    numero + " : " + correction.motif()));
        }
        return motifs;
    }

    private List<MotifRejet> corriger(CorrectionAnomalie correction) {
        long version = anomalies.lire(correction.anomalie()).version();
        anomalies.survenir(
                correction.anomalie(),
                new DemandeSurAnomalieDi(EvenementAnomalieDi.CORRIGER, correction.correction(), correction.dsn()),
                version);
        return List.of();
    }

    private static MotifRejet motif(Constat constat) {
        return new MotifRejet(constat.code(), constat.message(), constat.champ());
    }
}
