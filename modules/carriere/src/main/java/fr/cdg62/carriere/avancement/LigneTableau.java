package fr.cdg62.carriere.avancement;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.avancement.LigneTableauVue;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.Proposition;
import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A promouvable of a tableau: proposed or not, at which rank and why, then nominated or not. */
@Entity
@Table(name = "carriere_tableau_ligne")
class LigneTableau extends EntiteBase {

    private static final int MOTIF_MAXIMUM = 500;
    private static final int FONCTIONS_MAXIMUM = 200;
    private static final int CENT = 100;

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "tableau_id", updatable = false)
    private Tableau tableau;

    @Column(name = "carriere_id")
    private long carriere;

    private String nom;
    private String prenom;
    private Boolean femme;

    @Column(name = "de_grade")
    private String deGrade;

    private int echelon;

    @Enumerated(EnumType.STRING)
    private VoieAvancement voie;

    @Column(name = "remplie_le")
    private LocalDate remplieLe;

    @Column(name = "grade_depuis")
    private LocalDate gradeDepuis;

    @Column(name = "examen_le")
    private LocalDate examenLe;

    private boolean fonction;
    private String fonctions;
    private boolean decharge;

    @Column(name = "decharge_pourcent")
    private Integer dechargePourcent;

    @Convert(converter = TraceEnJson.class)
    private Trace trace;

    private Integer rang;
    private String motif;

    @Column(name = "nomme_le")
    private LocalDate nommeLe;

    @Column(name = "refus_le")
    private LocalDate refusLe;

    private String numero;

    protected LigneTableau() {}

    LigneTableau(Tableau tableau, PromouvableVue promouvable) {
        this.tableau = tableau;
        carriere = promouvable.carriere();
        remplir(promouvable);
    }

    /** Takes what is known now; the agent has to be proposed again. */
    void actualiser(PromouvableVue promouvable) {
        remplir(promouvable);
        examenLe = null;
        fonctions = null;
        dechargePourcent = null;
        rang = null;
        motif = null;
    }

    private void remplir(PromouvableVue promouvable) {
        nom = promouvable.nom();
        prenom = promouvable.prenom();
        femme = promouvable.femme();
        deGrade = promouvable.deGrade();
        echelon = promouvable.echelon();
        voie = promouvable.voie();
        remplieLe = promouvable.remplieLe();
        gradeDepuis = promouvable.gradeDepuis();
        fonction = promouvable.fonction();
        decharge = promouvable.decharge();
        trace = promouvable.trace();
    }

    void proposer(Proposition proposition) {
        if (proposition.rang() != null && vide(proposition.motif())) {
            throw new DemandeRefusee(
                    CodeProbleme.TABLEAU_SANS_MERITE,
                    "Le rang de %s n'est pas motivé : le tableau suit l'ordre du mérite.".formatted(qui()),
                    "propositions.motif");
        }
        declarer(proposition);
        rang = proposition.rang();
        motif = rang == null ? null : Saisie.texte(proposition.motif(), MOTIF_MAXIMUM, "propositions.motif");
    }

    /** What only the employer knows: the examen passed, the functions held, the quotité of the décharge. */
    private void declarer(Proposition proposition) {
        examenLe = voie == VoieAvancement.EXAMEN ? proposition.examenLe() : null;
        fonctions = fonction && !vide(proposition.fonctions())
                ? Saisie.texte(proposition.fonctions(), FONCTIONS_MAXIMUM, "propositions.fonctions")
                : null;
        dechargePourcent = decharge ? Saisie.present(proposition.decharge(), "propositions.decharge") : null;
        Saisie.exiger(
                dechargePourcent == null || (dechargePourcent >= 0 && dechargePourcent <= CENT),
                "La quotité de décharge va de 0 à 100 %.",
                "propositions.decharge");
        if (proposition.rang() != null) {
            exigerPreuves();
        }
    }

    private void exigerPreuves() {
        if (voie == VoieAvancement.EXAMEN && examenLe == null) {
            throw new DemandeRefusee(
                    CodeProbleme.AVANCEMENT_CONDITIONS,
                    "%s ne remplit que les conditions de l'examen professionnel : indiquez la date de l'examen réussi."
                            .formatted(qui()),
                    "propositions.examenLe");
        }
        if (fonction && fonctions == null) {
            throw new DemandeRefusee(
                    CodeProbleme.AVANCEMENT_CONDITIONS,
                    "Ce grade est à accès fonctionnel : indiquez ce qui prouve les fonctions exercées par %s."
                            .formatted(qui()),
                    "propositions.fonctions");
        }
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }

    /** Whether the law inscribes him without the employer's choice. */
    boolean dePleinDroit(PleinDroit regle, LocalDate terme) {
        return regle.couvre(voie, dechargePourcent, ancienneteAu(terme));
    }

    /** Seniority in the grade held. */
    Duree ancienneteAu(LocalDate jour) {
        return Duree.entre(gradeDepuis, jour);
    }

    /** Counted for the rate: the way of the examen counts those who passed it. */
    boolean compte() {
        return voie == VoieAvancement.CHOIX || examenLe != null;
    }

    /** A place on the tableau that is neither used nor declined. */
    boolean attend() {
        return rang != null && nommeLe == null && refusLe == null;
    }

    void exigerDate(LocalDate date) {
        if (date.isBefore(remplieLe)) {
            throw new DemandeRefusee(
                    CodeProbleme.NOMINATION_HORS_DATE,
                    "%s remplit les conditions le %s : la nomination ne peut pas être antérieure."
                            .formatted(qui(), courte(remplieLe)),
                    "date");
        }
    }

    void nommer(LocalDate date, String numeroAttribue) {
        nommeLe = date;
        numero = numeroAttribue;
    }

    void refuser(LocalDate date) {
        refusLe = date;
    }

    long carriere() {
        return carriere;
    }

    String qui() {
        return prenom + " " + nom;
    }

    VoieAvancement voie() {
        return voie;
    }

    LocalDate nommeLe() {
        return nommeLe;
    }

    Integer rang() {
        return rang;
    }

    String nom() {
        return nom;
    }

    String prenom() {
        return prenom;
    }

    Boolean femme() {
        return femme;
    }

    String motif() {
        return motif;
    }

    LigneTableauVue vue() {
        return new LigneTableauVue(
                id(),
                new PromouvableVue(
                        carriere,
                        nom,
                        prenom,
                        femme,
                        deGrade,
                        echelon,
                        voie,
                        remplieLe,
                        gradeDepuis,
                        fonction,
                        decharge,
                        trace),
                examenLe,
                fonctions,
                dechargePourcent,
                rang,
                motif,
                nommeLe,
                refusLe,
                numero);
    }
}
