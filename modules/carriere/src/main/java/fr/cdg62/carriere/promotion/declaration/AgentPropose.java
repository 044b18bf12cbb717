package fr.cdg62.carriere.promotion.declaration;

import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.promotion.CarriereProposee;
import fr.cdg62.referentiel.api.agent.AgentVue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The agent proposed and his employer, as they were known on the day of the proposal. */
@Embeddable
public class AgentPropose {
    @Column(name = "carriere_id")
    private long carriere;

    /** One proposal by agent and cadre d'emplois: the database checks it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "agent_id")
    private long agent;

    private String siren;
    private String nom;
    private String prenom;

    @Column(name = "date_naissance")
    private LocalDate dateNaissance;

    protected AgentPropose() {}

    public AgentPropose(CarriereProposee proposee, AgentVue identite) {
        carriere = proposee.id();
        agent = proposee.agent();
        siren = proposee.siren();
        nom = identite.nom();
        prenom = identite.prenom();
        dateNaissance = identite.dateNaissance();
    }

    public long carriere() {
        return carriere;
    }

    public String siren() {
        return siren;
    }

    public String nom() {
        return nom;
    }

    public String prenom() {
        return prenom;
    }

    /** First name and name. */
    public String qui() {
        return prenom + " " + nom;
    }

    /** Who he is on a list. */
    public NouvelleInscription identite() {
        return new NouvelleInscription(nom, prenom, dateNaissance, siren);
    }
}
