package fr.cdg62.finances.api.tarif;

import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.util.List;

/**
 * The cheapest combination of storage packs covering a need (reading A-06).
 *
 * @param besoinGo need in Go
 * @param packs packs of the combination, the largest first; empty for a need of zero
 * @param volumeGo volume bought, at least the need
 * @param total yearly price, the lowest there is
 * @param trace the computation
 */
public record StockageVue(int besoinGo, List<PackRetenu> packs, int volumeGo, Montant total, Trace trace) {

    public StockageVue {
        packs = List.copyOf(packs);
    }
}
