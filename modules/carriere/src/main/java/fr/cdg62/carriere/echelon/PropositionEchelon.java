package fr.cdg62.carriere.echelon;

import fr.cdg62.carriere.api.acte.NouvelActe;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.echelon.EtatProposition;
import fr.cdg62.carriere.api.echelon.EvenementProposition;
import fr.cdg62.carriere.api.echelon.LignePropositionEchelon;
import fr.cdg62.carriere.api.echelon.PropositionEchelonVue;
import fr.cdg62.carriere.api.parcours.Changement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.echelon.calcul.Avancement;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A proposal of avancement d'échelon. What was computed never changes: a new computation makes another proposal. */
@Entity
@Table(name = "carriere_proposition_echelon")
public class PropositionEchelon extends EntiteBase {
    /** States in which the agent has received the arrêté. */
    static final Set<EtatProposition> REMISES = EnumSet.of(EtatProposition.NOTIFIE, EtatProposition.ENREGISTRE);

    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    @Column(name = "carriere_id", updatable = false)
    private long carriere;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String arrondissement;

    @Column(updatable = false)
    private String nom;

    @Column(updatable = false)
    private String prenom;

    @Column(updatable = false)
    private String grade;

    @Column(name = "de_echelon", updatable = false)
    private int deEchelon;

    @Column(name = "vers_echelon", updatable = false)
    private int versEchelon;

    @Column(name = "indice_brut", updatable = false)
    private int indiceBrut;

    @Column(name = "indice_majore", updatable = false)
    private int indiceMajore;

    @Column(name = "date_effet", updatable = false)
    private LocalDate dateEffet;

    @Column(name = "reliquat_jours", updatable = false)
    private int reliquatJours;

    @Column(name = "a_verifier", updatable = false)
    private boolean aVerifier;

    @Column(updatable = false)
    private String avertissement;

    @Enumerated(EnumType.STRING)
    private EtatProposition etat = EtatProposition.CALCULEE;

    /** 1 while it may still become an act, null afterwards: the unique key lets one live at a time. */
    private Integer vivante = 1;

    private String numero;

    @Column(name = "signee_le")
    private LocalDate signeeLe;

    @Column(name = "notifiee_le")
    private LocalDate notifieeLe;

    @SuppressWarnings("UnusedVariable")
    private String motif;

    @Convert(converter = TraceEnJson.class)
    @Column(updatable = false)
    private Trace trace;

    protected PropositionEchelon() {}

    PropositionEchelon(long campagne, CarriereSuivie suivie, Avancement avancement, String avertissement) {
        this.campagne = campagne;
        this.carriere = suivie.id();
        this.siren = suivie.siren();
        this.arrondissement = suivie.arrondissement();
        this.nom = suivie.nom();
        this.prenom = suivie.prenom();
        this.grade = avancement.grade();
        this.deEchelon = avancement.de();
        this.versEchelon = avancement.vers().numero();
        this.indiceBrut = avancement.vers().indiceBrut();
        this.indiceMajore = avancement.vers().indiceMajore();
        this.dateEffet = avancement.date();
        this.reliquatJours = avancement.reliquat().jours();
        this.aVerifier = !avancement.verifie();
        this.avertissement = avertissement;
        this.trace = avancement.trace();
    }

    void survenir(EvenementProposition evenement, Predicate<String> roles) {
        etat = MachineProposition.MACHINE.appliquer(etat, evenement, roles);
        if (MachineProposition.MACHINE.depuis(etat).isEmpty()) {
            vivante = null;
        }
    }

    void signer(String sonNumero, LocalDate jour) {
        numero = sonNumero;
        signeeLe = jour;
    }

    void notifier(LocalDate jour) {
        notifieeLe = jour;
    }

    void motiver(String sonMotif) {
        motif = sonMotif;
    }

    /** Whether a computation gave the same result. */
    boolean dit(Avancement avancement) {
        return concerne(avancement)
                && dateEffet.equals(avancement.date())
                && reliquatJours == avancement.reliquat().jours();
    }

    /** Whether it is about the same échelon of the same grade. */
    boolean concerne(Avancement avancement) {
        return grade.equals(avancement.grade())
                && versEchelon == avancement.vers().numero();
    }

    /** Whether a run may still replace it: nothing is signed. */
    boolean estRemplacable() {
        return MachineProposition.MACHINE.depuis(etat).contains(EvenementProposition.RECALCULER);
    }

    long carriere() {
        return carriere;
    }

    String siren() {
        return siren;
    }

    String agent() {
        return nom + " " + prenom;
    }

    String grade() {
        return grade;
    }

    int deEchelon() {
        return deEchelon;
    }

    int versEchelon() {
        return versEchelon;
    }

    int indiceBrut() {
        return indiceBrut;
    }

    int indiceMajore() {
        return indiceMajore;
    }

    LocalDate dateEffet() {
        return dateEffet;
    }

    int reliquatJours() {
        return reliquatJours;
    }

    boolean aVerifier() {
        return aVerifier;
    }

    String avertissement() {
        return avertissement;
    }

    Trace trace() {
        return trace;
    }

    /** Whether it may still become an act. */
    boolean estVivante() {
        return vivante != null;
    }

    /** Whether the agent has received the arrêté. */
    boolean estRemise() {
        return REMISES.contains(etat);
    }

    EtatProposition etat() {
        return etat;
    }

    String numero() {
        return numero;
    }

    LocalDate signeeLe() {
        return signeeLe;
    }

    /** The act to register in the career, once signed. */
    NouvelActe acte() {
        Changement place = new Changement(
                NatureFait.SITUATION, dateEffet, null, grade, null, versEchelon, reliquatJours, null, null, null, null);
        return new NouvelActe(TypeActe.AVANCEMENT_ECHELON, numero, signeeLe, dateEffet, null, null, List.of(place));
    }

    String objet() {
        return "PROPOSITION_ECHELON:" + id();
    }

    LignePropositionEchelon ligne() {
        return new LignePropositionEchelon(
                id(),
                carriere,
                siren,
                nom,
                prenom,
                grade,
                deEchelon,
                versEchelon,
                indiceMajore,
                dateEffet,
                aVerifier,
                etat,
                version());
    }

    PropositionEchelonVue vue(Predicate<String> roles) {
        return new PropositionEchelonVue(
                id(),
                campagne,
                carriere,
                siren,
                nom,
                prenom,
                grade,
                deEchelon,
                versEchelon,
                indiceBrut,
                indiceMajore,
                dateEffet,
                reliquatJours,
                aVerifier,
                avertissement,
                etat,
                numero,
                signeeLe,
                notifieeLe,
                MachineProposition.MACHINE.possibles(etat, roles),
                trace,
                version());
    }
}
