package fr.cdg62.extranet.demarrage;

import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.logging.Logger;

/** Runs the start-up steps of all modules in order, before the first request; a step that fails stops the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Demarrage {

    private static final Logger JOURNAL = Logger.getLogger(Demarrage.class.getName());

    @Inject
    @Any
    private Instance<EtapeDemarrage> etapes;

    private boolean termine;

    @PostConstruct
    void executer() {
        etapes.stream().sorted(Comparator.comparingInt(EtapeDemarrage::ordre)).forEach(Demarrage::derouler);
        termine = true;
    }

    private static void derouler(EtapeDemarrage etape) {
        long debut = System.nanoTime();
        etape.executer();
        JOURNAL.info(() -> "Démarrage : " + etape.libelle() + " ("
                + Duration.ofNanos(System.nanoTime() - debut).toMillis() + " ms)");
    }

    /** Whether every step ran. */
    public boolean estTermine() {
        return termine;
    }
}
