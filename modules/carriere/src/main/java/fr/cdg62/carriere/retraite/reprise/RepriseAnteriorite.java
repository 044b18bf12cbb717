package fr.cdg62.carriere.retraite.reprise;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.reprise.EtatAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.EvenementAnteriorite;
import fr.cdg62.carriere.api.retraite.reprise.LigneAnteriorite;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.retraite.compte.AjoutAuCompte;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A reprise d'antériorité; the periods of each of its typings stay, the last ones hold. */
@Entity
@Table(name = "carriere_retraite_reprise")
class RepriseAnteriorite extends EntiteBase {
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
    private EtatAnteriorite etat = EtatAnteriorite.OUVERTE;

    private int saisies;

    @Column(name = "transmise_le")
    private LocalDate transmiseLe;

    @Column(name = "conclu_le")
    private LocalDate concluLe;

    private String note;

    @Column(name = "compte_id")
    private Long compte;

    @Column(name = "version_cir")
    private Integer versionCir;

    @OneToMany(mappedBy = "reprise", cascade = CascadeType.PERSIST)
    @OrderBy("periode.debut, id")
    private List<PeriodeReprise> periodes = new ArrayList<>();

    protected RepriseAnteriorite() {}

    RepriseAnteriorite(Identite identite) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
    }

    /** Moves along its life, or refuses; what was said of the state before no longer holds. */
    void survenir(EvenementAnteriorite evenement, Predicate<String> roles) {
        etat = MachineAnteriorite.MACHINE.appliquer(etat, evenement, roles);
        note = null;
    }

    void saisir(List<PeriodeCompte> saisie) {
        saisies++;
        saisie.forEach(periode -> periodes.add(new PeriodeReprise(this, saisies, periode)));
    }

    void noter(String pourquoi) {
        note = pourquoi;
    }

    void transmettre(LocalDate jour) {
        transmiseLe = jour;
    }

    void rejeter(LocalDate jour, String pourquoi) {
        concluLe = jour;
        note = pourquoi;
    }

    void integrer(LocalDate jour, AjoutAuCompte.Ajout ajout) {
        concluLe = jour;
        compte = ajout.compte();
        versionCir = ajout.versionCir();
    }

    List<PeriodeCompte> periodes() {
        return periodes.stream()
                .filter(periode -> periode.saisie() == saisies)
                .map(PeriodeReprise::valeur)
                .toList();
    }

    boolean estConclue() {
        return concluLe != null;
    }

    Set<EvenementAnteriorite> possibles(Predicate<String> roles) {
        return MachineAnteriorite.MACHINE.possibles(etat, roles);
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

    EtatAnteriorite etat() {
        return etat;
    }

    LocalDate transmiseLe() {
        return transmiseLe;
    }

    LigneAnteriorite ligne() {
        return new LigneAnteriorite(id(), agent, siren, etat, transmiseLe, concluLe);
    }

    Suite suite() {
        return new Suite(transmiseLe, concluLe, note, compte, versionCir);
    }

    /** What followed the typing. */
    record Suite(LocalDate transmiseLe, LocalDate concluLe, String note, Long compte, Integer versionCir) {}
}
