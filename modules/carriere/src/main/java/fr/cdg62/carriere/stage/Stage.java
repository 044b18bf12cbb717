package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.EtatStage;
import fr.cdg62.carriere.api.stage.EvenementStage;
import fr.cdg62.carriere.api.stage.LigneStage;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.StageVue;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A stage; its end is repeated from the last décompte, for the lists and the échéances. */
@Entity
@Table(name = "carriere_stage")
class Stage extends EntiteBase {
    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @SuppressWarnings("UnusedVariable")
    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String agent;

    @Column(updatable = false)
    private String grade;

    @Column(updatable = false)
    private String categorie;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VoieStage voie;

    private LocalDate debut;

    @Enumerated(EnumType.STRING)
    private EtatStage etat = EtatStage.NOMME_STAGIAIRE;

    @Column(updatable = false)
    private String vacance;

    @Column(name = "vacance_le", updatable = false)
    private LocalDate vacanceLe;

    @Column(name = "liste_aptitude", updatable = false)
    private String listeAptitude;

    @Column(updatable = false)
    private boolean detache;

    @Column(name = "prorogation_mois")
    private int prorogationMois;

    private LocalDate fin;

    private LocalDate titularisation;

    @Column(name = "avis_cap_le")
    private LocalDate avisCapLe;

    @Column(name = "issue_le")
    private LocalDate issueLe;

    private String motif;

    protected Stage() {}

    Stage(NouveauStage nouveau, Identite identite, String categorie) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.grade = nouveau.grade();
        this.categorie = categorie;
        this.voie = nouveau.voie();
        this.debut = nouveau.debut();
        this.vacance = nouveau.vacance();
        this.vacanceLe = nouveau.vacanceLe();
        this.listeAptitude = nouveau.listeAptitude();
        this.detache = nouveau.detache();
    }

    /** Moves along the life of a stage, or refuses. */
    void survenir(EvenementStage evenement, Predicate<String> roles) {
        etat = MachineStage.MACHINE.appliquer(etat, evenement, roles);
    }

    /** Repeats the end of the décompte. */
    void terminer(DecompteStage decompte) {
        fin = decompte.fin();
        titularisation = decompte.titularisation();
    }

    void proroger(int mois, String raison) {
        prorogationMois += mois;
        motif = raison;
    }

    void recommencer(LocalDate jour) {
        debut = jour;
        prorogationMois = 0;
    }

    void conclure(LocalDate jour, LocalDate avisCap, String raison) {
        issueLe = jour;
        avisCapLe = avisCap;
        motif = raison;
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

    String grade() {
        return grade;
    }

    String categorie() {
        return categorie;
    }

    VoieStage voie() {
        return voie;
    }

    LocalDate debut() {
        return debut;
    }

    EtatStage etat() {
        return etat;
    }

    boolean detache() {
        return detache;
    }

    int prorogationMois() {
        return prorogationMois;
    }

    LigneStage ligne() {
        return new LigneStage(id(), agent, siren, grade, voie, debut, etat, fin, titularisation);
    }

    LocalDate vacanceLe() {
        return vacanceLe;
    }

    StageVue vue(DecompteStage decompte, String avertissement, int prorogationMaximum, Predicate<String> roles) {
        return new StageVue(
                id(),
                carriere,
                siren,
                agent,
                grade,
                categorie,
                voie,
                debut,
                etat,
                vacance,
                vacanceLe,
                avertissement,
                listeAptitude,
                detache,
                prorogationMois,
                prorogationMaximum,
                avisCapLe,
                issueLe,
                motif,
                decompte,
                MachineStage.MACHINE.possibles(etat, roles),
                version());
    }
}
