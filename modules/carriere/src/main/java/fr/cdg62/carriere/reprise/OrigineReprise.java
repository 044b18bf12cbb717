package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.reprise.NouvelleReprise;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where an official stood before; empty for one who was none. */
@Embeddable
class OrigineReprise {
    @Column(name = "origine_grade", updatable = false)
    private String grade;

    @Column(name = "origine_echelon", updatable = false)
    private Integer echelon;

    @Column(name = "origine_jours", updatable = false)
    private Integer jours;

    protected OrigineReprise() {}

    OrigineReprise(NouvelleReprise nouvelle) {
        this.grade = nouvelle.origineGrade();
        this.echelon = nouvelle.origineEchelon();
        this.jours = nouvelle.origineAncienneteJours();
    }

    /** The situation, null for one who was not an official. */
    SituationDeGrade situation() {
        return grade == null
                ? null
                : new SituationDeGrade(grade, echelon, jours == null ? Duree.NULLE : new Duree(jours));
    }
}
