package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EtatAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.EvenementAffiliation;
import fr.cdg62.carriere.api.retraite.affiliation.LigneAffiliation;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** An affiliation with one employer, from its day of effect to the day before the agent leaves him. */
@Entity
@Table(name = "carriere_retraite_affiliation")
class AffiliationCnracl extends EntiteBase {
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
    private EtatAffiliation etat = EtatAffiliation.DECLAREE;

    @Column(name = "date_effet")
    private LocalDate dateEffet;

    private LocalDate fin;

    @Enumerated(EnumType.STRING)
    private Statut nature;

    private int minutes;
    private String grade;

    @Column(name = "indice_brut")
    private int indiceBrut;

    @Column(name = "indice_majore")
    private int indiceMajore;

    @Enumerated(EnumType.STRING)
    private Categorie categorie;

    private String numero;

    @Column(name = "affilie_le")
    private LocalDate affilieLe;

    private String note;

    @Enumerated(EnumType.STRING)
    private MotifPosition motif;

    @Column(name = "employeur_suivant")
    private String employeurSuivant;

    @Column(name = "issue_de", updatable = false)
    private Long issueDe;

    protected AffiliationCnracl() {}

    AffiliationCnracl(Identite identite, ContratAffiliation contrat) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        contracter(contrat);
    }

    /** What an affiliation becomes with another employer: same agent, same number, same contract, from another day. */
    AffiliationCnracl(AffiliationCnracl quittee, CollectiviteVue employeur, LocalDate effet) {
        this.carriere = quittee.carriere;
        this.siren = employeur.siren();
        this.arrondissement = Objects.requireNonNullElse(employeur.arrondissement(), "");
        this.agent = quittee.agent;
        this.numero = quittee.numero;
        this.issueDe = quittee.id();
        ContratAffiliation c = quittee.contrat();
        contracter(new ContratAffiliation(
                effet, c.nature(), c.minutes(), c.grade(), c.indiceBrut(), c.indiceMajore(), c.categorie()));
    }

    /** Moves along its life, or refuses. */
    void survenir(EvenementAffiliation evenement, Predicate<String> roles) {
        etat = MachineAffiliation.MACHINE.appliquer(etat, evenement, roles);
    }

    final void contracter(ContratAffiliation contrat) {
        dateEffet = contrat.dateEffet();
        nature = contrat.nature();
        minutes = contrat.minutes();
        grade = contrat.grade().strip();
        indiceBrut = contrat.indiceBrut();
        indiceMajore = contrat.indiceMajore();
        categorie = contrat.categorie();
    }

    void numeroter(String donne, LocalDate jour) {
        numero = donne;
        affilieLe = jour;
    }

    void rejeter(String pourquoi) {
        note = pourquoi;
    }

    void muter(String employeur, LocalDate jour) {
        employeurSuivant = employeur;
        fin = jour.minusDays(1);
    }

    void radier(MotifPosition pourquoi, LocalDate jour) {
        motif = pourquoi;
        fin = jour.minusDays(1);
    }

    /** What other affiliations of the agent look at. */
    Connue connue() {
        return new Connue(siren, dateEffet, fin, minutes);
    }

    ContratAffiliation contrat() {
        return new ContratAffiliation(dateEffet, nature, minutes, grade, indiceBrut, indiceMajore, categorie);
    }

    Set<EvenementAffiliation> possibles(Predicate<String> roles) {
        return MachineAffiliation.MACHINE.possibles(etat, roles);
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

    String numero() {
        return numero;
    }

    LocalDate dateEffet() {
        return dateEffet;
    }

    LigneAffiliation ligne() {
        return new LigneAffiliation(id(), agent, siren, etat, dateEffet, fin, numero);
    }

    Suite suite() {
        return new Suite(fin, numero, affilieLe, note, motif, employeurSuivant, issueDe);
    }

    EtatAffiliation etat() {
        return etat;
    }

    /** What followed the declaration. */
    record Suite(
            LocalDate fin,
            String numero,
            LocalDate affilieLe,
            String note,
            MotifPosition motif,
            String employeurSuivant,
            Long issueDe) {}
}
