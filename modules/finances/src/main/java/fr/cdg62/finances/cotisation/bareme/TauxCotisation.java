package fr.cdg62.finances.cotisation.bareme;

import fr.cdg62.finances.api.cotisation.calcul.Contribution;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rate of one contribution over one period; written by the loading of reference data only. */
@Entity
@Table(name = "finances_taux_cotisation")
class TauxCotisation extends EntiteBase {

    @Enumerated(EnumType.STRING)
    private Contribution contribution;

    @Column(name = "taux_pct")
    private BigDecimal tauxPct;

    private LocalDate debut;

    private LocalDate fin;

    @Column(name = "source_texte")
    private String sourceTexte;

    @Column(name = "source_reference")
    private String sourceReference;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected TauxCotisation() {}

    Contribution contribution() {
        return contribution;
    }

    Datee<BigDecimal> datee() {
        return new Datee<>(new Periode(debut, fin), tauxPct, new Source(sourceTexte, sourceReference, sourceVerifiee));
    }
}
