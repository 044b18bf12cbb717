package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.List;

/** Loads the prices by bracket. */
@Dependent
public class ChargementTranches extends ChargementTarifs {

    /** Declares the file of the brackets. */
    public ChargementTranches() {
        super(
                "200 finances tarifs par tranche",
                "/donnees/tarifs-tranches.csv",
                "finances_tarif_tranche",
                "structure",
                "metrique",
                "borne_min",
                "borne_max",
                "stockage_go");
    }

    @Override
    String code(TarifVue tarif) {
        return "%s/%s/%s/%s/%s"
                .formatted(
                        tarif.mission(),
                        tarif.prestation(),
                        tarif.structure(),
                        tarif.metrique(),
                        tarif.min() == null ? "" : tarif.min());
    }

    @Override
    List<Object> propres(TarifVue tarif) {
        return Arrays.asList(tarif.structure(), tarif.metrique(), tarif.min(), tarif.max(), tarif.stockageGo());
    }
}
