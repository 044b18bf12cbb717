package fr.cdg62.carriere.avancement;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.EvenementTableau;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.Proposition;
import fr.cdg62.carriere.api.avancement.TableauVue;
import fr.cdg62.carriere.avancement.condition.ExamenGrade;
import fr.cdg62.carriere.avancement.document.Parts;
import fr.cdg62.carriere.ldg.TauxDelibere;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A tableau d'avancement; changed only as {@link MachineTableau} allows and until 31 December of its year. */
@Entity
@Table(name = "carriere_tableau")
class Tableau extends EntiteBase {

    private String siren;
    private String grade;
    private int annee;

    @Enumerated(EnumType.STRING)
    private EtatTableau etat = EtatTableau.PROMOUVABLES_CALCULES;

    /** True, then null once annulled: one living tableau by employer, grade and year. */
    @SuppressWarnings("UnusedVariable")
    private Boolean vivant = Boolean.TRUE;

    private String numero;

    /** Written for the record: the tableau rests on these lignes directrices. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "ldg_id")
    private Long ldg;

    @Embedded
    private CompteTableau compte = new CompteTableau();

    @Column(name = "arrete_le")
    private LocalDate arreteLe;

    @Column(name = "transmis_le")
    private LocalDate transmisLe;

    @Column(name = "publie_le")
    private LocalDate publieLe;

    @Column(name = "motif_annulation")
    private String motifAnnulation;

    @OneToMany(mappedBy = "tableau", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @OrderBy("nom, prenom")
    private List<LigneTableau> lignes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "carriere_tableau_ecarte", joinColumns = @JoinColumn(name = "tableau_id"))
    @OrderBy("nom, prenom")
    private List<AgentMisAPart> ecartes = new ArrayList<>();

    protected Tableau() {}

    Tableau(String siren, String grade, int annee) {
        this.siren = siren;
        this.grade = grade;
        this.annee = annee;
    }

    /** Takes the agents found and those set apart; whoever was proposed before has to be proposed again. */
    void calculer(ExamenGrade examen, Optional<TauxDelibere> enVigueur) {
        Map<Long, LigneTableau> anciennes =
                lignes.stream().collect(Collectors.toMap(LigneTableau::carriere, Function.identity()));
        for (PromouvableVue promouvable : examen.promouvables()) {
            LigneTableau ancienne = anciennes.remove(promouvable.carriere());
            if (ancienne == null) {
                lignes.add(new LigneTableau(this, promouvable));
            } else {
                ancienne.actualiser(promouvable);
            }
        }
        lignes.removeAll(anciennes.values());
        AgentMisAPart.actualiser(ecartes, examen.ecartes());
        compter(enVigueur);
    }

    void recalculer(ExamenGrade examen, Optional<TauxDelibere> enVigueur, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.RECALCULER, jour, roles);
        calculer(examen, enVigueur);
    }

    /** The motives and the order are checked before the number, the examens passed count for the rate. */
    void proposer(
            List<Proposition> propositions,
            PleinDroit pleinDroit,
            Optional<TauxDelibere> enVigueur,
            LocalDate jour,
            Predicate<String> roles) {
        etat = transition(EvenementTableau.PROPOSER, jour, roles);
        for (Proposition proposition : propositions) {
            ligne(proposition.ligne()).proposer(proposition);
        }
        OrdreTableau.exiger(proposees().stream()
                .map(ligne -> new OrdreTableau.Place(ligne.rang(), ligne.nom(), ligne.prenom(), ligne.motif()))
                .toList());
        pleinDroit.exiger(lignes, terme());
        compter(enVigueur);
        compte.exiger(proposees().size());
    }

    private void compter(Optional<TauxDelibere> enVigueur) {
        compte = new CompteTableau(
                (int) lignes.stream().filter(LigneTableau::compte).count(), enVigueur);
    }

    /** Checked before a number is taken, so that a refusal leaves no gap. */
    void exigerArrete(LocalDate jour, Predicate<String> roles) {
        transition(EvenementTableau.ARRETER, jour, roles);
        Saisie.exiger(!proposees().isEmpty(), "Un tableau compte au moins un agent proposé.", "propositions");
    }

    void arreter(String numeroAttribue, long ldgEnVigueur, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.ARRETER, jour, roles);
        numero = numeroAttribue;
        ldg = ldgEnVigueur;
        arreteLe = jour;
    }

    void transmettre(LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.TRANSMETTRE, jour, roles);
        transmisLe = jour;
    }

    void publier(LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.PUBLIER, jour, roles);
        publieLe = jour;
    }

    void annuler(String motif, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.ANNULER, jour, roles);
        motifAnnulation = motif;
        vivant = null;
    }

    /** Checks that it is the turn of this line, at a date in the year. */
    void exigerNomination(long id, LocalDate date, LocalDate jour, Predicate<String> roles) {
        transition(EvenementTableau.NOMMER, jour, roles);
        new TourDeNomination(annee, proposees()).exiger(ligne(id), date);
    }

    void nommer(long id, LocalDate date, String numeroAttribue, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.NOMMER, jour, roles);
        ligne(id).nommer(date, numeroAttribue);
    }

    void refuser(long id, LocalDate date, LocalDate jour, Predicate<String> roles) {
        etat = transition(EvenementTableau.NOMMER, jour, roles);
        ligne(id).refuser(date);
    }

    /** Stores what the date already says. */
    void devenirCaduc() {
        etat = MachineTableau.MACHINE.appliquer(etat, EvenementTableau.DEVENIR_CADUC, MachineTableau.SYSTEME::equals);
    }

    private EtatTableau transition(EvenementTableau evenement, LocalDate jour, Predicate<String> roles) {
        if (etatAu(jour) == EtatTableau.CADUC) {
            throw new DemandeRefusee(
                    CodeProbleme.TABLEAU_CADUC,
                    "Le tableau de %d est caduc depuis le 31/12/%d.".formatted(annee, annee),
                    "annee");
        }
        return MachineTableau.MACHINE.appliquer(etat, evenement, roles);
    }

    EtatTableau etatAu(LocalDate jour) {
        return etat != EtatTableau.ANNULE && jour.isAfter(terme()) ? EtatTableau.CADUC : etat;
    }

    LocalDate terme() {
        return LocalDate.of(annee, Month.DECEMBER, 31);
    }

    Set<EvenementTableau> possibles(LocalDate jour, Predicate<String> roles) {
        return etatAu(jour) == EtatTableau.CADUC ? Set.of() : MachineTableau.MACHINE.possibles(etat, roles);
    }

    LigneTableau ligne(long id) {
        return lignes.stream()
                .filter(ligne -> ligne.id() == id)
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Cet agent ne figure pas sur le tableau.", "ligne"));
    }

    /** Those proposed, by merit. */
    List<LigneTableau> proposees() {
        return lignes.stream()
                .filter(ligne -> ligne.rang() != null)
                .sorted(Comparator.comparingInt(LigneTableau::rang))
                .toList();
    }

    /** Shares of women and men among the promouvables and those inscribed, in French. */
    String parts() {
        return Parts.texte(femmes(lignes), femmes(proposees()));
    }

    private static List<Boolean> femmes(List<LigneTableau> lignes) {
        return lignes.stream().map(LigneTableau::femme).toList();
    }

    String siren() {
        return siren;
    }

    String grade() {
        return grade;
    }

    int annee() {
        return annee;
    }

    String numero() {
        return numero;
    }

    LocalDate arreteLe() {
        return arreteLe;
    }

    LocalDate transmisLe() {
        return transmisLe;
    }

    LocalDate publieLe() {
        return publieLe;
    }

    /** Once published it stays so, caduc or not, unless it was annulled. */
    boolean estPublic() {
        return publieLe != null && etat != EtatTableau.ANNULE;
    }

    List<LigneTableau> lignes() {
        return List.copyOf(lignes);
    }

    TableauVue vue(String libelleGrade, LocalDate jour, Predicate<String> roles, boolean entiere) {
        return new TableauVue(
                id(),
                siren,
                grade,
                libelleGrade,
                annee,
                etatAu(jour),
                numero,
                compte.promouvables(),
                compte.maximum(),
                compte.calcul(),
                entiere ? parts() : null,
                arreteLe,
                transmisLe,
                publieLe,
                motifAnnulation,
                entiere ? lignes.stream().map(LigneTableau::vue).toList() : List.of(),
                entiere ? ecartes.stream().map(AgentMisAPart::vue).toList() : List.of(),
                possibles(jour, roles),
                version());
    }
}
