package fr.cdg62.finances.cotisation.declaration;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What a {@link DeclarationCotisation} makes due for one contribution at one rate. */
@Entity
@Table(name = "finances_declaration_montant")
class MontantDeclare extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "declaration_id", updatable = false)
    private DeclarationCotisation declaration;

    /** Order of the computation, followed by the loading query. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private int rang;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Contribution contribution;

    @Column(name = "taux_pct", updatable = false)
    private BigDecimal tauxPct;

    @Column(updatable = false)
    private BigDecimal base;

    @Column(updatable = false)
    private BigDecimal montant;

    protected MontantDeclare() {}

    MontantDeclare(DeclarationCotisation declaration, int rang, MontantContribution du) {
        this.declaration = declaration;
        this.rang = rang;
        this.contribution = du.contribution();
        this.tauxPct = du.tauxPct();
        this.base = du.base().valeur();
        this.montant = du.montant().valeur();
    }

    MontantContribution vue() {
        return new MontantContribution(contribution, tauxPct, new Montant(base), new Montant(montant));
    }
}
