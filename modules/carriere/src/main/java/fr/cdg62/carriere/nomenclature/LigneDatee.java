package fr.cdg62.carriere.nomenclature;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/** A row of reference data: its period and where it comes from. */
@MappedSuperclass
public abstract class LigneDatee extends EntiteBase {
    @Column(nullable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(name = "source_texte", nullable = false)
    private String sourceTexte;

    @Column(name = "source_reference", nullable = false)
    private String sourceReference;

    @Column(name = "source_verifiee", nullable = false)
    private boolean sourceVerifiee;

    protected LigneDatee() {}

    /** When it is in force. */
    public Periode validite() {
        return new Periode(debut, fin);
    }

    /** Where it comes from, and whether it was verified. */
    public Source source() {
        return new Source(sourceTexte, sourceReference, sourceVerifiee);
    }
}
