package fr.cdg62.finances.tarif;

import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the two tables of the grid share. A row is loaded with the reference data and its price never changes. */
@MappedSuperclass
abstract class LigneTarif extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private int rang;

    @Column(nullable = false, updatable = false)
    private String mission;

    @Column(nullable = false, updatable = false)
    private String prestation;

    @Column(nullable = false)
    private String libelle;

    @Column(name = "libelle_guide", nullable = false)
    private String libelleGuide;

    @Column(updatable = false)
    private BigDecimal prix;

    @Column(nullable = false, updatable = false)
    private String unite;

    @Column(nullable = false)
    private String periodicite;

    @Column(nullable = false)
    private String regle;

    @Column(nullable = false)
    private String ambiguite;

    @Column(nullable = false)
    private String lecture;

    @Column(nullable = false, updatable = false)
    private LocalDate debut;

    @Column
    private LocalDate fin;

    @Column(name = "source_texte", nullable = false)
    private String sourceTexte;

    @Column(name = "source_reference", nullable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", nullable = false)
    private boolean sourceVerifiee;

    protected LigneTarif() {}

    /** Who the row is for and by what it measures, without which it is a price by the unit. */
    record Tranche(String structure, String metrique, Integer min, Integer max, Integer stockageGo) {}

    abstract TarifVue vue();

    final TarifVue vue(Tranche tranche, Integer etalementAns) {
        return new TarifVue(
                mission,
                prestation,
                libelle,
                tranche.structure(),
                tranche.metrique(),
                libelleGuide,
                tranche.min(),
                tranche.max(),
                prix,
                unite,
                periodicite,
                tranche.stockageGo(),
                etalementAns,
                regle,
                ambiguite,
                lecture,
                new Periode(debut, fin),
                new Source(sourceTexte, sourceReference, sourceVerifiee));
    }
}
