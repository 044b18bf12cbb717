package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.reprise.EtatReprise;
import fr.cdg62.carriere.api.reprise.EvenementReprise;
import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.NouvelleReprise;
import fr.cdg62.carriere.api.reprise.RepriseVue;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.reprise.calcul.DemandeReprise;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
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
import java.util.Optional;
import java.util.function.Predicate;

/** A study of reprise: its periods, its schemes as computed, who did what. */
@Entity
@Table(name = "carriere_reprise")
class EtudeReprise extends EntiteBase {
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

    @Column(updatable = false)
    private LocalDate nomination;

    @Column(name = "origine_grade", updatable = false)
    private String origineGrade;

    @Column(name = "origine_echelon", updatable = false)
    private Integer origineEchelon;

    @Column(name = "origine_jours", updatable = false)
    private Integer origineJours;

    @Enumerated(EnumType.STRING)
    private EtatReprise etat = EtatReprise.DEMANDEE;

    private String manque;

    private String calculateur;

    private String controleur;

    @Column(name = "notifiee_le")
    private LocalDate notifieeLe;

    @Column(name = "limite_option")
    private LocalDate limiteOption;

    private String choix;

    @Column(name = "choisie_le")
    private LocalDate choisieLe;

    @Column(name = "arrete_numero")
    private String arreteNumero;

    @Column(name = "arretee_le")
    private LocalDate arreteeLe;

    @Column(name = "acte_id")
    private Long acte;

    @OneToMany(mappedBy = "etude", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("du")
    private List<ServicePresente> services = new ArrayList<>();

    @OneToMany(mappedBy = "etude", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("rang")
    private List<ScenarioCalcule> scenarios = new ArrayList<>();

    protected EtudeReprise() {}

    EtudeReprise(NouvelleReprise nouvelle, Identite identite, GradeVue grade) {
        this.carriere = identite.carriere();
        this.siren = identite.siren();
        this.arrondissement = identite.arrondissement();
        this.agent = identite.agent();
        this.grade = grade.code();
        this.categorie = grade.categorie();
        this.nomination = nouvelle.nomination();
        this.origineGrade = nouvelle.origineGrade();
        this.origineEchelon = nouvelle.origineEchelon();
        this.origineJours = nouvelle.origineAncienneteJours();
        nouvelle.services().forEach(service -> services.add(new ServicePresente(this, service)));
    }

    /** The facts, for the computation. */
    DemandeReprise demande(GradeVue gradeVise) {
        return new DemandeReprise(gradeVise, nomination, presentes(), origine());
    }

    List<ServiceAnterieur> presentes() {
        return services.stream().map(ServicePresente::valeur).toList();
    }

    private SituationDeGrade origine() {
        return origineGrade == null
                ? null
                : new SituationDeGrade(
                        origineGrade, origineEchelon, origineJours == null ? Duree.NULLE : new Duree(origineJours));
    }

    /** Replaces the periods, as long as nothing was computed. */
    void presenter(List<ServiceAnterieur> nouveaux) {
        if (etat != EtatReprise.DEMANDEE && etat != EtatReprise.PIECES_INCOMPLETES && etat != EtatReprise.COMPLETE) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Les services ne changent plus une fois les régimes calculés (état %s).".formatted(etat));
        }
        services.clear();
        nouveaux.forEach(service -> services.add(new ServicePresente(this, service)));
    }

    /** Refuses at once an event that the state or the caller's roles exclude, then moves. */
    void survenir(EvenementReprise evenement, Predicate<String> roles) {
        etat = MachineReprise.MACHINE.appliquer(etat, evenement, roles);
    }

    void signaler(String texte) {
        manque = texte;
    }

    void calculer(List<ScenarioReprise> calcules, String acteur) {
        scenarios.clear();
        for (int i = 0; i < calcules.size(); i++) {
            scenarios.add(new ScenarioCalcule(this, i, calcules.get(i)));
        }
        calculateur = acteur;
        controleur = null;
        manque = null;
    }

    /** Checked by somebody else than who computed; the delay of option starts. */
    void proposer(String acteur, LocalDate notification, LocalDate limite) {
        if (acteur.equals(calculateur)) {
            throw new DemandeRefusee(
                    CodeProbleme.REPRISE_MEME_PERSONNE,
                    "Le calcul a été fait par vous : une autre personne doit le contrôler avant de le proposer.");
        }
        controleur = acteur;
        notifier(notification, limite);
    }

    void notifier(LocalDate notification, LocalDate limite) {
        notifieeLe = notification;
        limiteOption = limite;
    }

    void choisir(String regle, LocalDate jour) {
        if (jour.isAfter(limiteOption)) {
            throw new DemandeRefusee(
                    CodeProbleme.REPRISE_OPTION_TARDIVE,
                    "Le délai d'option s'est achevé le %s.".formatted(DateFrancaise.courte(limiteOption)),
                    "regle");
        }
        if (scenario(regle).filter(scenario -> scenario.classement() != null).isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.REPRISE_SCENARIO,
                    "Choisissez un seul des régimes calculés : « %s » n'en est pas un.".formatted(regle),
                    "regle");
        }
        choix = regle;
        choisieLe = jour;
    }

    void arreter(String numero, LocalDate jour, long acteEnregistre) {
        arreteNumero = numero;
        arreteeLe = jour;
        acte = acteEnregistre;
    }

    /** Id of the act registered on the career, null before. */
    Long acte() {
        return acte;
    }

    /** The study ends once the delay of option has passed. */
    void exigerDelaiPasse(LocalDate jour) {
        if (!jour.isAfter(limiteOption)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'agent peut encore réviser son option jusqu'au %s."
                            .formatted(DateFrancaise.courte(limiteOption)));
        }
    }

    /** The scheme chosen, the best one before the choice. */
    Optional<ScenarioReprise> retenu() {
        return choix == null
                ? calcules().stream().filter(ScenarioReprise::meilleur).findFirst()
                : scenario(choix);
    }

    boolean aChoisi() {
        return choix != null;
    }

    private Optional<ScenarioReprise> scenario(String regle) {
        return calcules().stream()
                .filter(scenario -> scenario.regle().equals(regle))
                .findFirst();
    }

    private List<ScenarioReprise> calcules() {
        return scenarios.stream().map(ScenarioCalcule::valeur).toList();
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

    LocalDate nomination() {
        return nomination;
    }

    LocalDate limiteOption() {
        return limiteOption;
    }

    LigneReprise ligne() {
        return new LigneReprise(id(), agent, siren, grade, nomination, etat, limiteOption);
    }

    RepriseVue vue(Predicate<String> roles) {
        return new RepriseVue(
                id(),
                carriere,
                siren,
                agent,
                grade,
                categorie,
                nomination,
                origine(),
                etat,
                manque,
                presentes(),
                calcules(),
                calculateur,
                controleur,
                notifieeLe,
                limiteOption,
                choix,
                choisieLe,
                arreteNumero,
                arreteeLe,
                MachineReprise.MACHINE.possibles(etat, roles),
                version());
    }
}
