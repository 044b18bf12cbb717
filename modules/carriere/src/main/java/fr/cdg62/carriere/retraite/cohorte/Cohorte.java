package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.cohorte.CohorteVue;
import fr.cdg62.carriere.api.retraite.cohorte.EtatCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.EvenementCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.LigneCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.NouvelleCohorte;
import fr.cdg62.carriere.api.retraite.cohorte.TypeInformation;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A cohort; its agents are beside. */
@Entity
@Table(name = "carriere_retraite_cohorte")
class Cohorte extends EntiteBase {
    @Column(updatable = false)
    private int annee;

    @Column(updatable = false)
    private int naissance;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TypeInformation type;

    @Enumerated(EnumType.STRING)
    private EtatCohorte etat = EtatCohorte.COHORTE_OUVERTE;

    @Column(name = "ouverte_le", updatable = false)
    private LocalDate ouverteLe;

    @Column(name = "fiable_le", updatable = false)
    private LocalDate fiableLe;

    @Column(name = "lancee_le")
    private LocalDate lanceeLe;

    @Column(name = "fiabilisee_le")
    private LocalDate fiabiliseeLe;

    @Column(name = "envoyee_le")
    private LocalDate envoyeeLe;

    private String note;

    protected Cohorte() {}

    Cohorte(NouvelleCohorte nouvelle, LocalDate fiableLe, LocalDate jour) {
        this.annee = nouvelle.annee();
        this.naissance = nouvelle.naissance();
        this.type = nouvelle.type();
        this.fiableLe = fiableLe;
        this.ouverteLe = jour;
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementCohorte evenement, Predicate<String> roles) {
        etat = MachineCohorte.MACHINE.appliquer(etat, evenement, roles);
    }

    void lancer(LocalDate jour) {
        lanceeLe = jour;
    }

    void fiabiliser(LocalDate jour, String pourquoi) {
        fiabiliseeLe = jour;
        note = pourquoi;
    }

    void envoyer(LocalDate jour) {
        envoyeeLe = jour;
    }

    EtatCohorte etat() {
        return etat;
    }

    int annee() {
        return annee;
    }

    int naissance() {
        return naissance;
    }

    TypeInformation type() {
        return type;
    }

    LocalDate fiableLe() {
        return fiableLe;
    }

    LocalDate fiabiliseeLe() {
        return fiabiliseeLe;
    }

    LigneCohorte ligne() {
        return new LigneCohorte(id(), annee, naissance, type, etat, fiableLe);
    }

    CohorteVue vue(long agents, long fiables, Predicate<String> roles) {
        return new CohorteVue(
                id(),
                annee,
                naissance,
                type,
                etat,
                ouverteLe,
                fiableLe,
                lanceeLe,
                fiabiliseeLe,
                envoyeeLe,
                note,
                agents,
                fiables,
                MachineCohorte.MACHINE.possibles(etat, roles),
                version());
    }
}
