package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A price by the unit, the same for every structure. */
@Entity
@Table(name = "finances_tarif_forfait")
class TarifForfait extends LigneTarif {
    @Column(name = "etalement_ans")
    private Integer etalementAns;

    protected TarifForfait() {}

    @Override
    TarifVue vue() {
        return vue(new Tranche("tous", "", null, null, null), etalementAns);
    }
}
