package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.AgentEcarte;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An agent whose conditions could not be examined when the tableau was drawn. */
@Embeddable
class AgentMisAPart {

    private static final int MOTIF_MAXIMUM = 500;

    @Column(name = "carriere_id")
    private long carriere;

    private String nom;
    private String prenom;

    @Column(name = "de_grade")
    private String deGrade;

    private String motif;

    protected AgentMisAPart() {}

    AgentMisAPart(AgentEcarte ecarte) {
        carriere = ecarte.carriere();
        nom = ecarte.nom();
        prenom = ecarte.prenom();
        deGrade = ecarte.deGrade();
        motif = ecarte.motif().substring(0, Math.min(ecarte.motif().length(), MOTIF_MAXIMUM));
    }

    AgentEcarte vue() {
        return new AgentEcarte(carriere, nom, prenom, deGrade, motif);
    }
}
