package fr.cdg62.carriere.api.retraite.echange;

import java.time.Instant;
import java.util.List;

/**
 * A flux, as its sender follows it.
 *
 * @param numero {@code FLX-2026-00001}
 * @param objet id of the account, of the anomaly or of the dossier; of the career when a dossier is to be opened, 0 when
 *     it is still to be found
 * @param dossier number of the dossier opened or changed, null before or for none
 * @param traiteLe null before a final state
 * @param motifs why it was rejected, empty otherwise
 */
public record FluxVue(
        String numero,
        NatureFlux nature,
        EtatFlux etat,
        long objet,
        Long dossier,
        Instant recuLe,
        Instant traiteLe,
        List<MotifRejet> motifs) {}
