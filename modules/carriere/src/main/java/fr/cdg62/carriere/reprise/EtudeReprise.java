package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.reprise.EtatReprise;
import fr.cdg62.carriere.api.reprise.EvenementReprise;
import fr.cdg62.carriere.api.reprise.LigneReprise;
import fr.cdg62.carriere.api.reprise.NouvelleReprise;
import fr.cdg62.carriere.api.reprise.RemunerationAnterieure;
import fr.cdg62.carriere.api.reprise.RepriseVue;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.identite.Identite;
import fr.cdg62.carriere.reprise.calcul.DemandeReprise;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A study of reprise: its periods, its schemes as computed, who did what. */
@Entity
@Table(name = "carriere_reprise")
class EtudeReprise extends EntiteBase {
    private static final Set<EtatReprise> AVANT_CALCUL =
            EnumSet.of(EtatReprise.DEMANDEE, EtatReprise.PIECES_INCOMPLETES, EtatReprise.COMPLETE);

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

    @Embedded
    private OrigineReprise origine;

    @Enumerated(EnumType.STRING)
    private EtatReprise etat = EtatReprise.DEMANDEE;

    private String manque;

    private String calculateur;

    private String controleur;

    @Embedded
    private OptionReprise option = new OptionReprise();

    @Column(name = "arrete_numero")
    private String arreteNumero;

    @Column(name = "arretee_le")
    private LocalDate arreteeLe;

    @Column(name = "acte_id")
    private Long acte;

    @OneToMany(mappedBy = "etude", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("du")
    private List<ServicePresente> services = new ArrayList<>();

    @Column(name = "primes_nouvel_emploi")
    private BigDecimal primes;

    @OneToMany(mappedBy = "etude", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("mois")
    private List<RemunerationRecue> remunerations = new ArrayList<>();

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
        this.origine = new OrigineReprise(nouvelle);
        nouvelle.services().forEach(service -> services.add(new ServicePresente(this, service)));
        noter(nouvelle.remuneration());
    }

    /** The facts, for the computation. */
    DemandeReprise demande(GradeVue gradeVise) {
        return new DemandeReprise(gradeVise, nomination, presentes(), remuneration(), origine());
    }

    List<ServiceAnterieur> presentes() {
        return services.stream().map(ServicePresente::valeur).toList();
    }

    /** The former situation, null for one who was not an official. */
    private SituationDeGrade origine() {
        return origine == null ? null : origine.situation();
    }

    RemunerationAnterieure remuneration() {
        return remunerations.isEmpty()
                ? null
                : new RemunerationAnterieure(
                        remunerations.stream().map(RemunerationRecue::valeur).toList(), primes);
    }

    /** Replaces the periods, as long as nothing was computed. */
    void presenter(List<ServiceAnterieur> nouveaux) {
        exigerNonCalculee();
        services.clear();
        nouveaux.forEach(service -> services.add(new ServicePresente(this, service)));
    }

    /** Replaces the pays, as long as nothing was computed. */
    void remunerer(RemunerationAnterieure nouvelle) {
        exigerNonCalculee();
        noter(nouvelle);
    }

    private void noter(RemunerationAnterieure nouvelle) {
        remunerations.clear();
        primes = nouvelle == null ? null : nouvelle.primes();
        if (nouvelle != null) {
            nouvelle.mensuelles().forEach(mois -> remunerations.add(new RemunerationRecue(this, mois)));
        }
    }

    private void exigerNonCalculee() {
        if (!AVANT_CALCUL.contains(etat)) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Les services et les rémunérations ne changent plus une fois les régimes calculés (état %s)."
                            .formatted(etat));
        }
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
        option.ouvrir(notification, limite);
    }

    OptionReprise option() {
        return option;
    }

    void choisir(String regle, LocalDate jour) {
        option.exercer(regimes().exiger(regle), jour);
    }

    /** The agent did not choose in time: the scheme by default applies. */
    void taire(LocalDate jour) {
        option.taire(regimes().defaut(), jour);
        regimes().exiger(option.choix());
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

    /** The scheme chosen, the best one before the choice. */
    Optional<ScenarioReprise> retenu() {
        return aChoisi() ? regimes().de(option.choix()) : regimes().meilleur();
    }

    boolean aChoisi() {
        return option.choix() != null;
    }

    RegimesCalcules regimes() {
        return new RegimesCalcules(
                scenarios.stream().map(ScenarioCalcule::valeur).toList());
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

    LigneReprise ligne() {
        return new LigneReprise(id(), agent, siren, grade, nomination, etat, option.limite());
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
                remuneration(),
                regimes().regimes(),
                calculateur,
                controleur,
                option.notifieeLe(),
                option.limite(),
                option.choix(),
                option.choisieLe(),
                option.estParDefaut(),
                arreteNumero,
                arreteeLe,
                MachineReprise.MACHINE.possibles(etat, roles),
                version());
    }
}
