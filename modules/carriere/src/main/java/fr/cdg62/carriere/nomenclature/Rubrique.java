package fr.cdg62.carriere.nomenclature;

import fr.cdg62.carriere.api.nomenclature.RubriqueVue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One of the 21 rubriques of the dossier. */
@Entity
@Table(name = "carriere_rubrique")
class Rubrique extends LigneDatee {
    @Column(nullable = false)
    private int numero;

    @Column(nullable = false)
    private String libelle;

    protected Rubrique() {}

    RubriqueVue vue() {
        return new RubriqueVue(numero, libelle, source());
    }
}
