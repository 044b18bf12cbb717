package fr.cdg62.carriere.grille;

import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** A grade of the reference data. */
@Entity
@Table(name = "carriere_grade")
class Grade extends EntiteBase {
    private String code;
    private String libelle;

    @Column(name = "cadre_emplois")
    private String cadreEmplois;

    @Column(name = "libelle_cadre")
    private String libelleCadre;

    private String filiere;
    private String categorie;
    private int rang;
    private String texte;

    protected Grade() {}

    /** The grade as read; {@code echelles} gives the échelle of each grade that has one. */
    GradeVue vue(Map<String, String> echelles) {
        return new GradeVue(
                code, libelle, cadreEmplois, libelleCadre, filiere, categorie, echelles.get(code), rang, texte);
    }
}
