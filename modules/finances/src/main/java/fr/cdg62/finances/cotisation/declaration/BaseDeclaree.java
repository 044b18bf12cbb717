package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Bases of one month worked in a {@link DeclarationCotisation}. */
@Entity
@Table(name = "finances_declaration_base")
class BaseDeclaree extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes and that queries follow. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "declaration_id", updatable = false)
    private DeclarationCotisation declaration;

    /** First day of the month worked. */
    @Column(updatable = false)
    private LocalDate mois;

    @Column(name = "base_cnracl", updatable = false)
    private BigDecimal baseCnracl;

    @Column(name = "base_regime_general", updatable = false)
    private BigDecimal baseRegimeGeneral;

    protected BaseDeclaree() {}

    BaseDeclaree(DeclarationCotisation declaration, BaseMensuelle base) {
        this.declaration = declaration;
        this.mois = base.mois().atDay(1);
        this.baseCnracl = base.baseCnracl();
        this.baseRegimeGeneral = base.baseRegimeGeneral();
    }

    BaseMensuelle vue() {
        return new BaseMensuelle(YearMonth.from(mois), baseCnracl, baseRegimeGeneral);
    }
}
