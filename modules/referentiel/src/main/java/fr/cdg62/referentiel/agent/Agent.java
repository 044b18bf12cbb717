package fr.cdg62.referentiel.agent;

import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.LigneAgent;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Nir;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A person employed by a collectivité, known by the NIR. */
@Entity
@Table(name = "referentiel_agent")
class Agent extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String nir;

    @Column(nullable = false)
    private String nom;

    @Column(nullable = false)
    private String prenom;

    @Column(name = "date_naissance", nullable = false)
    private LocalDate dateNaissance;

    @Column(nullable = false)
    private String siren;

    protected Agent() {}

    Agent(Nir nir, NouvelAgent nouveau) {
        this.nir = nir.valeur();
        this.nom = nouveau.nom().strip();
        this.prenom = nouveau.prenom().strip();
        this.dateNaissance = nouveau.dateNaissance();
        this.siren = nouveau.siren();
    }

    String siren() {
        return siren;
    }

    AgentVue vue() {
        return new AgentVue(id(), nir, nom, prenom, dateNaissance, siren, version());
    }

    LigneAgent ligne() {
        return new LigneAgent(id(), NirMasque.de(nir), nom, prenom, dateNaissance, siren);
    }
}
