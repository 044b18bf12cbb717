package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import jakarta.enterprise.context.Dependent;
import java.util.Collections;
import java.util.List;

/** Loads the prices by the unit. */
@Dependent
public class ChargementForfaits extends ChargementTarifs {

    /** Declares the file of the prices by the unit. */
    public ChargementForfaits() {
        super(
                "200 finances tarifs par unite",
                "/donnees/tarifs-forfaits.csv",
                "finances_tarif_forfait",
                "etalement_ans");
    }

    @Override
    String code(TarifVue tarif) {
        return "%s/%s/%s".formatted(tarif.mission(), tarif.prestation(), tarif.unite());
    }

    @Override
    List<Object> propres(TarifVue tarif) {
        return Collections.singletonList(tarif.etalementAns());
    }
}
