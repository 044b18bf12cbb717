package fr.cdg62.carriere.ldg;

import fr.cdg62.carriere.api.ldg.CritereLdg;
import jakarta.persistence.Embeddable;

/** A criterion of a grid of points, at its place. */
@Embeddable
class CritereEnregistre {
    /** Read by the database only, which sorts by it. */
    @SuppressWarnings("UnusedVariable")
    private int rang;

    private String code;
    private String libelle;
    private int points;

    protected CritereEnregistre() {}

    CritereEnregistre(int rang, CritereLdg critere) {
        this.rang = rang;
        this.code = critere.code();
        this.libelle = critere.libelle();
        this.points = critere.points();
    }

    CritereLdg valeur() {
        return new CritereLdg(code, libelle, points);
    }
}
