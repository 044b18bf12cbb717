package fr.cdg62.carriere.nomenclature;

import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;

/** A type of piece, as recorded; what it commands is {@link RegleType}. */
@Entity
@Table(name = "carriere_type_piece")
class TypePiece extends LigneDatee {
    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String libelle;

    @Column(nullable = false)
    private int rubrique;

    @Column(nullable = false)
    private boolean acte;

    @Column(name = "ouvre_dossier", nullable = false)
    private boolean ouvreDossier;

    @Column(name = "cree_droits", nullable = false)
    private boolean creeDroits;

    @Column(nullable = false)
    private boolean transmissible;

    @Column(name = "statut_confere")
    private String statutConfere;

    @Column(name = "groupe_sanction")
    private Integer groupeSanction;

    @Column(nullable = false)
    private boolean versable;

    @Column(name = "statuts_exclus", nullable = false)
    private String statutsExclus;

    @Column(name = "positions_admises", nullable = false)
    private String positionsAdmises;

    @Column(nullable = false)
    private String conservation;

    @Column(name = "sort_final", nullable = false)
    private String sortFinal;

    protected TypePiece() {}

    RegleType regle() {
        return new RegleType(
                code,
                libelle,
                rubrique,
                acte,
                ouvreDossier,
                creeDroits,
                transmissible,
                statutConfere,
                groupeSanction,
                versable,
                liste(statutsExclus),
                liste(positionsAdmises));
    }

    private static Set<String> liste(String texte) {
        return texte.isBlank() ? Set.of() : Set.of(texte.split("\\|"));
    }

    TypePieceVue vue() {
        return new TypePieceVue(
                code, libelle, rubrique, acte, ouvreDossier, versable, conservation, sortFinal, source());
    }
}
