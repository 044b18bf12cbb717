package fr.cdg62.carriere.retraite.simulation;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.simulation.EtatSimulation;
import fr.cdg62.carriere.api.retraite.simulation.EvenementSimulation;
import fr.cdg62.carriere.api.retraite.simulation.LigneSimulation;
import fr.cdg62.carriere.api.retraite.simulation.SimulationRetraiteVue;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An estimation that is kept: its hypotheses, its departures as computed, the comment of the CdG. */
@Entity
@Table(name = "carriere_retraite_simulation")
class Simulation extends EntiteBase {
    private static final String LIGNE = "\n";

    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String agent;

    @Enumerated(EnumType.STRING)
    private EtatSimulation etat = EtatSimulation.CREEE;

    @Embedded
    private Hypotheses hypotheses;

    private LocalDate naissance;

    @Column(name = "calculee_le")
    private LocalDate calculeeLe;

    @Enumerated(EnumType.STRING)
    private Categorie categorie;

    private LocalDate ouverture;

    @Column(name = "sans_decote")
    private LocalDate sansDecote;

    private String echelons;

    @Column(name = "a_verifier")
    private String aVerifier;

    private String note;

    @Column(name = "remise_le")
    private LocalDate remiseLe;

    @OneToMany(mappedBy = "simulation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("depart")
    private List<DepartSimule> departs = new ArrayList<>();

    protected Simulation() {}

    Simulation(Identite identite, DemandeEstimation demande) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.hypotheses = new Hypotheses(demande);
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementSimulation evenement, Predicate<String> roles) {
        etat = MachineSimulation.MACHINE.appliquer(etat, evenement, roles);
    }

    /** Freezes a computation, in place of the one before. */
    void geler(EstimationVue estimation) {
        naissance = estimation.naissance();
        calculeeLe = estimation.faiteLe();
        categorie = estimation.categorie();
        ouverture = estimation.ouverture();
        sansDecote = estimation.sansDecote();
        echelons = estimation.echelons();
        aVerifier = String.join(LIGNE, estimation.aVerifier());
        departs.clear();
        estimation.pensions().forEach(pension -> departs.add(new DepartSimule(this, pension)));
    }

    void annoter(String texte) {
        note = texte;
    }

    /** What the CdG writes to the agent about it, null without. */
    String note() {
        return note;
    }

    void remettre(LocalDate jour) {
        remiseLe = jour;
    }

    long carriere() {
        return carriere;
    }

    String siren() {
        return siren;
    }

    String agent() {
        return agent;
    }

    EtatSimulation etat() {
        return etat;
    }

    DemandeEstimation demande() {
        return hypotheses.valeur();
    }

    /** As computed; null before. */
    EstimationVue estimation() {
        if (calculeeLe == null) {
            return null;
        }
        List<PensionVue> pensions = departs.stream().map(DepartSimule::valeur).toList();
        return new EstimationVue(
                carriere,
                agent,
                siren,
                naissance,
                calculeeLe,
                categorie,
                ouverture,
                sansDecote,
                demande().pour(pensions.stream().map(PensionVue::depart).toList()),
                pensions,
                echelons,
                aVerifier.isEmpty() ? List.of() : aVerifier.lines().toList());
    }

    LigneSimulation ligne() {
        return new LigneSimulation(id(), carriere, agent, siren, etat, calculeeLe, remiseLe);
    }

    SimulationRetraiteVue vue(Predicate<String> roles) {
        return new SimulationRetraiteVue(
                id(),
                carriere,
                agent,
                siren,
                etat,
                demande(),
                estimation(),
                note,
                remiseLe,
                MachineSimulation.MACHINE.possibles(etat, roles),
                version());
    }
}
