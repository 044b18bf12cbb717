package fr.cdg62.numerique.commande;

import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** The CDG's yearly share, as columns of the order; without amount until the request is sent. */
@Embeddable
class PartRetenue {
    @Column(name = "part_cdg")
    private BigDecimal montant;

    @Column(name = "part_convenue")
    private boolean convenue;

    @Column(name = "explication_part_cdg")
    private String explication;

    protected PartRetenue() {}

    PartRetenue(PartCdg part) {
        this.montant = part.montant().valeur();
        this.convenue = part.convenue();
        this.explication = part.explication();
    }

    Montant montant() {
        return montant == null ? null : Montant.de(montant);
    }

    boolean estConvenue() {
        return convenue;
    }

    String explication() {
        return explication;
    }
}
