package fr.cdg62.carriere.avancement.seuil;

import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What a grade requires of the employer, beside the conditions of the agents. */
@Entity
@Table(name = "carriere_regle_grade")
public class RegleGrade extends EntiteBase {
    private String grade;
    private Integer population;

    @Column(name = "sans_taux")
    private boolean sansTaux;

    @Column(name = "source_texte")
    private String sourceTexte;

    @Column(name = "source_reference")
    private String sourceReference;

    @Column(name = "source_verifiee")
    private boolean sourceVerifiee;

    protected RegleGrade() {}

    public RegleGrade(String grade, Integer population, boolean sansTaux, Source source) {
        this.grade = grade;
        this.population = population;
        this.sansTaux = sansTaux;
        this.sourceTexte = source.texte();
        this.sourceReference = source.reference();
        this.sourceVerifiee = source.verifiee();
    }

    public String grade() {
        return grade;
    }

    public boolean sansTaux() {
        return sansTaux;
    }

    /** Goes on only for an employer large enough; an employer without population is not held to it. */
    public void exigerPopulation(Integer habitants) {
        if (population != null && habitants != null && habitants < population) {
            throw new DemandeRefusee(
                    CodeProbleme.SEUIL_DEMOGRAPHIQUE,
                    "Le grade %s n'est ouvert qu'à partir de %d habitants ; la collectivité en compte %d (%s)."
                            .formatted(
                                    grade,
                                    population,
                                    habitants,
                                    new Source(sourceTexte, sourceReference, sourceVerifiee).citation()),
                    "grade");
        }
    }
}
