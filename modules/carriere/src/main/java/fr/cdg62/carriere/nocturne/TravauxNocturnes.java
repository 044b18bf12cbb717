package fr.cdg62.carriere.nocturne;

import fr.cdg62.carriere.dossier.DossiersATerme;
import fr.cdg62.carriere.nominative.AttenteListe;
import fr.cdg62.carriere.piece.EffacementDOffice;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The nightly work on the dossiers. Every instance of a cluster runs it: each object is done in its own transaction, under
 * the lock of its row, and only if it is still to be done; an object that another instance holds is skipped. No exception
 * leaves: the container drops a timer that fails repeatedly. What failed is tried again the next night.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TravauxNocturnes implements EtapeDemarrage {
    private static final Logger LOG = Logger.getLogger(TravauxNocturnes.class.getName());
    private static final int ORDRE = 992;
    private static final int LOT = 100;

    @Inject
    TracesPerimees traces;

    @Inject
    EffacementDOffice sanctions;

    @Inject
    DossiersATerme dossiers;

    @Inject
    AttenteListe liste;

    private volatile boolean prets;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Ouvre les travaux nocturnes sur les dossiers";
    }

    @Override
    public void executer() {
        prets = true;
    }

    @Schedule(hour = "3", minute = "41", timezone = "Europe/Paris", persistent = false)
    void chaqueNuit() {
        if (prets) {
            conduire();
        }
    }

    /** All of it, whatever happens to one part. */
    public void conduire() {
        faire("trace(s) de consultation arrivée(s) à leur terme", traces::purger);
        faire("sanction(s) effacée(s) d'office", () -> parLots(sanctions::candidates, sanctions::effacer));
        faire(
                "dossier(s) arrivé(s) au terme de leur conservation",
                () -> parLots(dossiers::candidats, dossiers::arriver));
        faire("liste(s) nominative(s) attendue(s)", liste::attendre);
    }

    private static void faire(String quoi, IntSupplier travail) {
        try {
            LOG.log(Level.INFO, "{0} {1}", new Object[] {travail.getAsInt(), quoi});
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Travail nocturne interrompu, nouvel essai la nuit prochaine : " + quoi);
        }
    }

    /** Does each object of each lot, in the order of the ids; answers how many were done. */
    private static int parLots(BiFunction<Long, Integer, List<Long>> lots, LongPredicate geste) {
        int faits = 0;
        List<Long> lot = lots.apply(0L, LOT);
        while (!lot.isEmpty()) {
            faits += (int) lot.stream().filter(id -> reussi(id, geste)).count();
            lot = lots.apply(lot.get(lot.size() - 1), LOT);
        }
        return faits;
    }

    private static boolean reussi(long id, LongPredicate geste) {
        try {
            return geste.test(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Objet laissé pour la nuit prochaine : " + id);
            return false;
        }
    }
}
