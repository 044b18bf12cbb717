package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A price by kind and size of structure. */
@Entity
@Table(name = "finances_tarif_tranche")
class TarifTranche extends LigneTarif {
    @Column(nullable = false, updatable = false)
    private String structure;

    @Column(nullable = false, updatable = false)
    private String metrique;

    @Column(name = "borne_min", updatable = false)
    private Integer borneMin;

    @Column(name = "borne_max", updatable = false)
    private Integer borneMax;

    @Column(name = "stockage_go", updatable = false)
    private Integer stockageGo;

    protected TarifTranche() {}

    @Override
    TarifVue vue() {
        return vue(new Tranche(structure, metrique, borneMin, borneMax, stockageGo), null);
    }
}
