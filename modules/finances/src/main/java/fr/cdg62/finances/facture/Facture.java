package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.EvenementFacture;
import fr.cdg62.finances.api.facturation.FactureResume;
import fr.cdg62.finances.api.facturation.FactureVue;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A facture: its lines never change; a credit is a titre de réduction or d'annulation (R-FAC-3). */
@Entity
@Table(name = "finances_facture")
class Facture extends EntiteBase {

    private String numero;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String mission;

    @Column(name = "convention_id", updatable = false)
    private long convention;

    /** Followed by queries only. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "campagne_id", updatable = false)
    private long campagne;

    /** Id of the titre de recettes that claims it. */
    @Column(name = "titre_id")
    private Long titre;

    @Column(name = "debut_periode", updatable = false)
    private LocalDate debutPeriode;

    @Column(name = "fin_periode", updatable = false)
    private LocalDate finPeriode;

    /** Unique; empties when the facture is cancelled, so that what it billed may be billed again. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "cle_facturation")
    private String cleFacturation;

    @Enumerated(EnumType.STRING)
    private EtatFacture etat = EtatFacture.EMISE;

    @Column(name = "emise_le", updatable = false)
    private LocalDate emiseLe;

    @Column(updatable = false)
    private LocalDate echeance;

    @Column(updatable = false)
    private BigDecimal total;

    private BigDecimal reductions = Montant.ZERO.valeur();

    @OneToMany(mappedBy = "facture", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("rang")
    private List<LigneFacture> lignes = new ArrayList<>();

    protected Facture() {}

    Facture(
            CleFacturation cle,
            long campagne,
            long convention,
            LocalDate emiseLe,
            LocalDate echeance,
            List<LigneLiquidee> liquidees) {
        this.siren = cle.siren();
        this.mission = cle.mission();
        this.debutPeriode = cle.periode().debut();
        this.finPeriode = cle.periode().fin();
        this.cleFacturation = cle.texte();
        this.campagne = campagne;
        this.convention = convention;
        this.emiseLe = emiseLe;
        this.echeance = echeance;
        for (LigneLiquidee ligne : liquidees) {
            Saisie.exiger(
                    ligne.prix().montant().estPositif(), "Une ligne de facture est strictement positive.", "montant");
            lignes.add(new LigneFacture(this, lignes.size() + 1, ligne));
        }
        this.total = Montant.somme(
                        liquidees.stream().map(ligne -> ligne.prix().montant()).toList())
                .valeur();
    }

    /** Gives the number, last: the series is locked from then on until the end of the transaction. */
    void numeroter(String numeroAttribue) {
        numero = numeroAttribue;
    }

    void titrer(long titreId) {
        titre = titreId;
    }

    Long titre() {
        return titre;
    }

    void reduire(Montant montant, Predicate<String> roles) {
        EtatFacture apres = MachineFacture.MACHINE.appliquer(etat, EvenementFacture.REDUIRE, roles);
        Saisie.exiger(
                montant != null && montant.estPositif() && montant.compareTo(reste()) < 0,
                "La réduction est strictement positive et inférieure au reste dû (%s).".formatted(reste().texte()),
                "montant");
        etat = apres;
        reductions = new Montant(reductions).plus(montant).valeur();
    }

    /** Cancels what remains due and gives it; the lines give their keys back. */
    Montant annuler(Predicate<String> roles) {
        etat = MachineFacture.MACHINE.appliquer(etat, EvenementFacture.ANNULER, roles);
        Montant annule = reste();
        reductions = total;
        cleFacturation = null;
        lignes.forEach(LigneFacture::liberer);
        return annule;
    }

    void encaisser(Predicate<String> roles) {
        etat = MachineFacture.MACHINE.appliquer(etat, EvenementFacture.ENCAISSER, roles);
    }

    Montant total() {
        return new Montant(total);
    }

    Montant reste() {
        return total().moins(new Montant(reductions));
    }

    String siren() {
        return siren;
    }

    String numero() {
        return numero;
    }

    String mission() {
        return mission;
    }

    LocalDate echeance() {
        return echeance;
    }

    FactureResume resume() {
        return new FactureResume(
                id(),
                numero,
                siren,
                mission,
                debutPeriode,
                finPeriode,
                etat,
                emiseLe,
                echeance,
                total(),
                reste(),
                version());
    }

    FactureVue vue(Predicate<String> roles) {
        return new FactureVue(
                id(),
                numero,
                siren,
                mission,
                convention,
                titre,
                debutPeriode,
                finPeriode,
                etat,
                emiseLe,
                echeance,
                total(),
                new Montant(reductions),
                reste(),
                lignes.stream().map(LigneFacture::vue).toList(),
                MachineFacture.MACHINE.possibles(etat, roles),
                version());
    }
}
