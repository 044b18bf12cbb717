package fr.cdg62.finances.cotisation.credit;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.finances.cotisation.declaration.DeclarationCotisation;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;

/** A small reduction left for the next period instead of a titre de réduction (R-COT-11). */
@Entity
@Table(name = "finances_cotisation_credit")
public class CreditCotisation extends EntiteBase {

    /** Followed by queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String siren;

    /** Correction that left it. */
    @Column(name = "declaration_id", updatable = false)
    private long declaration;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Contribution contribution;

    @Column(updatable = false)
    private BigDecimal montant;

    /** Declaration that used it, null while it waits. */
    @Column(name = "impute_sur_id")
    private Long imputeSur;

    protected CreditCotisation() {}

    public CreditCotisation(DeclarationCotisation declaration, Contribution contribution, Montant montant) {
        this.siren = declaration.siren();
        this.declaration = declaration.id();
        this.contribution = contribution;
        this.montant = montant.valeur();
    }

    boolean estOuvert() {
        return imputeSur == null;
    }

    public void imputer(DeclarationCotisation utilisatrice) {
        imputeSur = utilisatrice.id();
    }

    public Contribution contribution() {
        return contribution;
    }

    /** By how much the titres of a period differ from what its versions make due: more when left by it, less when used. */
    public Montant effetSur(Collection<Long> versions) {
        Montant effet = Montant.ZERO;
        if (versions.contains(declaration)) {
            effet = effet.plus(montant());
        }
        if (imputeSur != null && versions.contains(imputeSur)) {
            effet = effet.moins(montant());
        }
        return effet;
    }

    public Montant montant() {
        return new Montant(montant);
    }
}
