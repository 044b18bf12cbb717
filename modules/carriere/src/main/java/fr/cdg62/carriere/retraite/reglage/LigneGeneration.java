package fr.cdg62.carriere.retraite.reglage;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.nomenclature.LigneDatee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A generation of the reference data; its validity is that of the day the pension begins. */
@Entity
@Table(name = "carriere_retraite_generation")
class LigneGeneration extends LigneDatee {
    @Enumerated(EnumType.STRING)
    private Categorie categorie;

    @Column(name = "naissance_debut")
    private LocalDate naissanceDebut;

    @Column(name = "naissance_fin")
    private LocalDate naissanceFin;

    @Column(name = "age_mois")
    private int ageMois;

    private int trimestres;

    protected LigneGeneration() {}

    Generation valeur() {
        return new Generation(
                categorie, new Periode(naissanceDebut, naissanceFin), validite(), ageMois, trimestres, source());
    }
}
