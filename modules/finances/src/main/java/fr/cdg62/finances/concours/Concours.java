package fr.cdg62.finances.concours;

import fr.cdg62.finances.api.concours.CoutConcoursVue;
import fr.cdg62.finances.api.concours.NouveauCoutConcours;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A concours with the cost that was voted; never changed. */
@Entity
@Table(name = "finances_concours")
class Concours extends EntiteBase {

    private static final int CENTIMES = 2;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private String deliberation;

    @Column(name = "deliberee_le", updatable = false)
    private LocalDate delibereeLe;

    @Column(name = "cout_total", updatable = false)
    private BigDecimal coutTotal;

    @Column(updatable = false)
    private int admis;

    protected Concours() {}

    Concours(NouveauCoutConcours nouveau) {
        libelle = nouveau.libelle().strip();
        deliberation = nouveau.deliberation().strip();
        delibereeLe = nouveau.delibereeLe();
        coutTotal = nouveau.coutTotal();
        admis = nouveau.admis();
    }

    /** To the nearest cent. */
    Montant coutParLaureat() {
        return new Montant(coutTotal.divide(BigDecimal.valueOf(admis), CENTIMES, RoundingMode.HALF_UP));
    }

    /** The amount claimed, as the titre says it. */
    String calcul() {
        return "%s : %s ÷ %d lauréats = %s (délibération %s)"
                .formatted(
                        libelle,
                        new Montant(coutTotal).texte(),
                        admis,
                        coutParLaureat().texte(),
                        deliberation);
    }

    String libelle() {
        return libelle;
    }

    int admis() {
        return admis;
    }

    CoutConcoursVue vue(long rembourses) {
        return new CoutConcoursVue(
                id(), libelle, deliberation, delibereeLe, new Montant(coutTotal), admis, coutParLaureat(), rembourses);
    }
}
