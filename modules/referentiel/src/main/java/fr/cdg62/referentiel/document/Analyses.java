package fr.cdg62.referentiel.document;

import fr.cdg62.referentiel.antivirus.Antivirus;
import fr.cdg62.referentiel.antivirus.AntivirusIndisponible;
import fr.cdg62.referentiel.antivirus.Verdict;
import fr.cdg62.referentiel.api.document.DocumentVue;
import fr.cdg62.referentiel.api.document.EtatAnalyse;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The antivirus at the door of the documents, and what follows when it does not answer. */
@ApplicationScoped
class Analyses {
    /** Outbox event: a document was kept without a verdict; its load names it by {@code document}. */
    static final String EVENEMENT = "referentiel.document.recu";

    private static final int OBJET_MAX = 100;
    private static final Logger LOG = Logger.getLogger(Analyses.class.getName());

    @Inject
    private Antivirus antivirus;

    @Inject
    private Outbox outbox;

    @Inject
    private Echeances echeances;

    /** The verdict on bytes that arrive; RECU when the antivirus does not answer. */
    Verdict examiner(byte[] contenu) {
        if (!antivirus.estBranche()) {
            return Verdict.NON_SOUMIS;
        }
        try {
            return antivirus.analyser(contenu);
        } catch (AntivirusIndisponible e) {
            LOG.log(Level.WARNING, e.getMessage(), e);
            return Verdict.RECU;
        }
    }

    /** Plans the analysis that could not be made, and settles what a refused deposit of the same object had asked. */
    void suivre(DocumentVue document) {
        echeances.solder(depot(document));
        if (document.analyse() == EtatAnalyse.RECU) {
            outbox.publier(
                    EVENEMENT,
                    Json.createObjectBuilder()
                            .add("document", document.id())
                            .build()
                            .toString());
        }
    }

    /** Name of the échéance « deposit again », settled by the next deposit of the object. */
    static String depot(DocumentVue document) {
        String nom = "DEPOT:%s:%s".formatted(document.siren(), document.objet());
        return nom.substring(0, Math.min(nom.length(), OBJET_MAX));
    }

    static String refus(NomFichier nom, Verdict verdict) {
        return verdict.etat() == EtatAnalyse.INFECTE
                ? "L'antivirus a reconnu « %s » dans le document « %s » : il n'a pas été gardé."
                        .formatted(verdict.motif(), nom.texte())
                : "L'antivirus n'a pas pu lire le document « %s » (%s) : enlevez sa protection, puis déposez-le à nouveau."
                        .formatted(nom.texte(), verdict.motif());
    }
}
