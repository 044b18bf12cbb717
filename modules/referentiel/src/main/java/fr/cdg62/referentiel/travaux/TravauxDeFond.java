package fr.cdg62.referentiel.travaux;

import fr.cdg62.referentiel.admission.PassagesEnBase;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.referentiel.connexion.Essais;
import fr.cdg62.referentiel.echange.PurgeExecutions;
import fr.cdg62.referentiel.echeance.EnvoiRappels;
import fr.cdg62.referentiel.journal.Scellage;
import fr.cdg62.referentiel.outbox.Relai;
import fr.cdg62.socle.probleme.Panne;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The timers of the module. They wait for the last start-up step, since before it there may be no table. No exception
 * leaves them: the container drops a timer that fails repeatedly, and the work would stop without a word. Every
 * instance of a cluster runs them; the database locks see to it that nothing is done twice.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TravauxDeFond implements EtapeDemarrage {
    private static final Logger LOG = Logger.getLogger(TravauxDeFond.class.getName());
    private static final int LOT = 100;

    @Inject
    private Scellage scellage;

    @Inject
    private Relai relai;

    @Inject
    private EnvoiRappels rappels;

    @Inject
    private PurgeExecutions executions;

    @Inject
    private PassagesEnBase preuves;

    @Inject
    private Essais essais;

    private volatile boolean ouverts;

    @Override
    public int ordre() {
        return 990;
    }

    @Override
    public String libelle() {
        return "Ouvre les travaux de fond (journal, événements, rappels)";
    }

    @Override
    public void executer() {
        ouverts = true;
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void sceller() {
        conduire("Le scellement du journal", () -> {
            int scellees = scellage.scellerUnLot();
            LOG.log(Level.FINE, "{0} ligne(s) du journal scellée(s)", scellees);
        });
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void relayer() {
        conduire("Le relais des événements", () -> relai.dus(LOT).forEach(this::relayer));
    }

    /** Every hour rather than once a day: a server stopped at the wrong hour would skip a day. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    void rappeler() {
        conduire("L'envoi des rappels", () -> rappels.echeancesARappeler(LOT).forEach(this::rappeler));
    }

    @Schedule(hour = "3", minute = "23", timezone = "Europe/Paris", persistent = false)
    void purger() {
        conduire("La purge des réponses rejouables", () -> {
            int purgees = executions.purger();
            LOG.log(Level.INFO, "{0} réponse(s) rejouable(s) arrivée(s) à leur terme", purgees);
        });
    }

    @Schedule(hour = "*", minute = "5/10", persistent = false)
    void oublierLesAdresses() {
        conduire("L'oubli des adresses ralenties", () -> {
            int oubliees = essais.oublierLesAdresses();
            LOG.log(Level.FINE, "{0} adresse(s) oubliée(s)", oubliees);
        });
    }

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void oublierLesPreuves() {
        conduire("La purge des preuves d'identité", () -> {
            int oubliees = preuves.purger();
            LOG.log(Level.FINE, "{0} preuve(s) d'identité oubliée(s)", oubliees);
        });
    }

    private void relayer(long evenement) {
        try {
            relai.traiter(evenement);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Événement " + evenement + " : tentative sans succès");
            relai.echouer(evenement, racine(e).toString());
        }
    }

    private void rappeler(long echeance) {
        conduire("Le rappel de l'échéance " + echeance, () -> rappels.rappeler(echeance));
    }

    private void conduire(String nom, Runnable travail) {
        if (!ouverts) {
            return;
        }
        try {
            travail.run();
        } catch (RuntimeException e) {
            if (Panne.passagere(e).isPresent()) {
                LOG.log(Level.WARNING, () -> nom + " attend la base, essayé à la prochaine échéance : " + racine(e));
            } else {
                LOG.log(Level.SEVERE, e, () -> nom + " a échoué ; nouvel essai à la prochaine échéance");
            }
        }
    }

    private static Throwable racine(Throwable erreur) {
        Throwable racine = erreur;
        while (racine.getCause() != null) {
            racine = racine.getCause();
        }
        return racine;
    }
}
