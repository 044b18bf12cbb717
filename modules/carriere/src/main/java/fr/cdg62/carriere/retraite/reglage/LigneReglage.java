package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.nomenclature.LigneDatee;
import fr.cdg62.socle.parametre.Datee;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A figure of the reference data. */
@Entity
@Table(name = "carriere_retraite_reglage")
class LigneReglage extends LigneDatee {
    @Enumerated(EnumType.STRING)
    private Reglage code;

    private int rang;
    private BigDecimal valeur;

    protected LigneReglage() {}

    Lu lu() {
        return new Lu(code, rang, new Datee<>(validite(), valeur, source()));
    }

    /**
     * One version of a figure.
     *
     * @param rang threshold of a figure that has several, 0 for the others
     */
    record Lu(Reglage code, int rang, Datee<BigDecimal> version) {}
}
