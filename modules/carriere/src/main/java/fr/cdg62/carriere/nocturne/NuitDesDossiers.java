package fr.cdg62.carriere.nocturne;

import fr.cdg62.carriere.dossier.DossiersATerme;
import fr.cdg62.carriere.nominative.AttenteListe;
import fr.cdg62.carriere.piece.EffacementDOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The nightly work on the dossiers, never called inside a transaction: each object is done in its own, under the lock of
 * its row, and only if it is still to be done; an object that another instance holds is skipped. No exception leaves; what
 * failed is tried again the next night.
 */
@ApplicationScoped
public class NuitDesDossiers {
    private static final Logger LOG = Logger.getLogger(NuitDesDossiers.class.getName());
    private static final int LOT = 100;

    @Inject
    private TracesPerimees traces;

    @Inject
    private EffacementDOffice sanctions;

    @Inject
    private DossiersATerme dossiers;

    @Inject
    private AttenteListe liste;

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
