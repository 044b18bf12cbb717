package fr.cdg62.carriere.retraite.referentiel;

import fr.cdg62.carriere.api.retraite.referentiel.CodeReferentiel;
import fr.cdg62.carriere.api.retraite.referentiel.TypeReferentiel;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A line of the view of all codes; read only. */
@Entity
@Table(name = "carriere_retraite_referentiel")
class CodeEnregistre extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypeReferentiel type;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private String complement;

    @Column(updatable = false)
    private LocalDate debut;

    @Column(updatable = false)
    private LocalDate fin;

    protected CodeEnregistre() {}

    CodeReferentiel vue() {
        return new CodeReferentiel(code, libelle, complement, debut, fin);
    }
}
