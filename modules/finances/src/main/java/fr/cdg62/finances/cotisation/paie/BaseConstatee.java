package fr.cdg62.finances.cotisation.paie;

import fr.cdg62.finances.api.cotisation.BasePaie;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Base of a month according to the DSN; the latest of a month counts. */
@Entity
@Table(name = "finances_base_paie")
class BaseConstatee extends EntiteBase {

    /** Followed by queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String siren;

    /** First day of the month worked. */
    @Column(updatable = false)
    private LocalDate mois;

    @Column(updatable = false)
    private BigDecimal base;

    /** Kept for whoever asks why. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String reference;

    protected BaseConstatee() {}

    BaseConstatee(String siren, BasePaie paie) {
        this.siren = siren;
        this.mois = paie.mois().atDay(1);
        this.base = paie.base().valeur();
        this.reference = paie.reference();
    }

    YearMonth mois() {
        return YearMonth.from(mois);
    }

    Montant base() {
        return new Montant(base);
    }
}
