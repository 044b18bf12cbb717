package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.api.parcours.CarriereVue;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The career of an agent in one cadre d'emplois; an agent may have several. Beside its identity, the table repeats what
 * lists filter and sort by: who the agent is, and where the career stands today, as the facts say.
 */
@Entity
@Table(name = "carriere_carriere")
public class Carriere extends EntiteBase {
    @Column(name = "agent_id", nullable = false)
    private long agent;

    @Column(name = "cadre_emplois", nullable = false)
    private String cadreEmplois;

    @Column(nullable = false)
    private String siren;

    @Column(nullable = false)
    private String employeur;

    @Column(nullable = false)
    private String arrondissement;

    @Column(nullable = false)
    private String nom;

    @Column(nullable = false)
    private String prenom;

    @Column(name = "nir_fin", nullable = false)
    private String nirFin;

    @Enumerated(EnumType.STRING)
    private Statut statut;

    private String grade;

    private Integer echelon;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TypePosition position = TypePosition.ACTIVITE;

    protected Carriere() {}

    Carriere(AgentVue agent, String cadreEmplois, CollectiviteVue employeur) {
        this.agent = agent.id();
        this.cadreEmplois = cadreEmplois;
        identifier(agent.nom(), agent.prenom(), agent.nir());
        employer(employeur);
    }

    /** Repeats who the employer is. */
    final void employer(CollectiviteVue collectivite) {
        siren = collectivite.siren();
        employeur = collectivite.nom();
        arrondissement = Objects.requireNonNullElse(collectivite.arrondissement(), "");
    }

    /** Repeats the agent's names and the last five characters of his NIR. */
    final void identifier(String sonNom, String sonPrenom, String nir) {
        nom = sonNom;
        prenom = sonPrenom;
        nirFin = nir.substring(nir.length() - 5);
    }

    public CarriereVue vue() {
        return new CarriereVue(
                id(),
                agent,
                nom,
                prenom,
                nirFin,
                cadreEmplois,
                siren,
                employeur,
                statut,
                grade,
                echelon,
                position,
                version());
    }

    /** The agent in words. */
    public String qui() {
        return prenom + " " + nom;
    }

    /** Repeats where the career stands on a day. */
    void situer(Chronologie chronologie, LocalDate jour) {
        statut = chronologie.statut(jour).orElse(null);
        position = chronologie.position(jour);
        Optional<Situation> situation = chronologie.situation(jour);
        grade = situation.map(Situation::grade).orElse(null);
        echelon = situation.map(Situation::echelon).orElse(null);
    }

    public long agent() {
        return agent;
    }

    /** Code of the cadre d'emplois. */
    public String cadreEmplois() {
        return cadreEmplois;
    }

    /** Employer today. */
    public String siren() {
        return siren;
    }

    /** Statut today, null before the first. */
    public Statut statut() {
        return statut;
    }

    /** Code of the grade held today, null before the first. */
    public String grade() {
        return grade;
    }

    /** Échelon held today, null before the first. */
    public Integer echelon() {
        return echelon;
    }

    public TypePosition position() {
        return position;
    }
}
