package fr.cdg62.carriere.promotion.condition;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A body that kept the competence of its lists when it joined at will. */
@Entity
@Table(name = "carriere_reserve_pi")
class ReservePI extends EntiteBase {
    /** Read by the queries only. */
    @SuppressWarnings("UnusedVariable")
    private String siren;

    private LocalDate debut;

    /** Kept for the record: the decision. */
    @SuppressWarnings("UnusedVariable")
    private String reference;

    protected ReservePI() {}

    ReservePI(String siren, LocalDate debut, String reference) {
        this.siren = siren;
        this.debut = debut;
        this.reference = reference;
    }

    boolean couvre(LocalDate jour) {
        return !debut.isAfter(jour);
    }
}
