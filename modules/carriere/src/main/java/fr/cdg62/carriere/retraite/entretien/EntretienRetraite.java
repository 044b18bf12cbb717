package fr.cdg62.carriere.retraite.entretien;

import fr.cdg62.carriere.api.retraite.entretien.EntretienRetraiteVue;
import fr.cdg62.carriere.api.retraite.entretien.EtatEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.EvenementEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.LieuEntretien;
import fr.cdg62.carriere.api.retraite.entretien.LigneEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.NouvelEntretienRetraite;
import fr.cdg62.carriere.api.retraite.entretien.RendezVous;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;

/** An interview, from the request to the report. */
@Entity
@Table(name = "carriere_retraite_entretien")
class EntretienRetraite extends EntiteBase {
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
    private EtatEntretienRetraite etat = EtatEntretienRetraite.DEMANDE;

    @Column(name = "par_l_agent", updatable = false)
    private boolean parLAgent;

    @Column(name = "demande_le", updatable = false)
    private LocalDate demandeLe;

    @Column(updatable = false)
    private LocalDate depart;

    @Column(updatable = false)
    private String attentes;

    private LocalDate jour;
    private LocalTime heure;

    @Enumerated(EnumType.STRING)
    private LieuEntretien lieu;

    private String adresse;
    private String conseiller;

    @Column(name = "tenu_le")
    private LocalDate tenuLe;

    @Column(name = "compte_rendu")
    private Long compteRendu;

    private String note;

    protected EntretienRetraite() {}

    EntretienRetraite(Identite identite, NouvelEntretienRetraite nouvel, boolean parLAgent, LocalDate jour) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.parLAgent = parLAgent;
        this.demandeLe = jour;
        this.depart = nouvel.depart();
        this.attentes = nouvel.attentes().strip();
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementEntretienRetraite evenement, Regard regard) {
        etat = MachineEntretienRetraite.MACHINE.appliquer(etat, evenement, regard.acteur(parLAgent));
    }

    void fixer(RendezVous rendezVous) {
        jour = rendezVous.jour();
        heure = rendezVous.heure();
        lieu = rendezVous.lieu();
        adresse = rendezVous.adresse().strip();
        conseiller = rendezVous.conseiller().strip();
    }

    void tenir(long piece) {
        tenuLe = jour;
        compteRendu = piece;
    }

    void annuler(String pourquoi) {
        note = pourquoi;
    }

    RendezVous rendezVous() {
        return jour == null ? null : new RendezVous(jour, heure, lieu, adresse, conseiller);
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

    EtatEntretienRetraite etat() {
        return etat;
    }

    LocalDate demandeLe() {
        return demandeLe;
    }

    Long compteRendu() {
        return compteRendu;
    }

    LigneEntretienRetraite ligne() {
        return new LigneEntretienRetraite(id(), agent, siren, etat, demandeLe, jour);
    }

    EntretienRetraiteVue vue(Regard regard) {
        boolean dit = regard.entier() || !parLAgent;
        return new EntretienRetraiteVue(
                id(),
                carriere,
                agent,
                siren,
                etat,
                parLAgent,
                demandeLe,
                dit ? depart : null,
                dit ? attentes : null,
                regard.entier() ? rendezVous() : suivi(),
                tenuLe,
                regard.entier() && compteRendu != null,
                dit ? note : null,
                MachineEntretienRetraite.MACHINE.possibles(etat, regard.acteur(parLAgent)),
                version());
    }

    /** The appointment as the employer may know it: the place only when it is his own. */
    private RendezVous suivi() {
        return jour == null || lieu == LieuEntretien.COLLECTIVITE
                ? rendezVous()
                : new RendezVous(jour, heure, lieu, null, conseiller);
    }
}
