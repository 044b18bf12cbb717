package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.AgentEcarte;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

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

    /** Keeps those still set apart, drops the others, adds the new ones. */
    static void actualiser(List<AgentMisAPart> ecartes, List<AgentEcarte> trouves) {
        ecartes.removeIf(ancien -> !trouves.contains(ancien.vue()));
        List<AgentEcarte> connus = ecartes.stream().map(AgentMisAPart::vue).toList();
        trouves.stream()
                .filter(ecarte -> !connus.contains(ecarte))
                .map(AgentMisAPart::new)
                .forEach(ecartes::add);
    }
}
