package fr.cdg62.finances.prestation;

import fr.cdg62.finances.api.prestation.EtatPrestation;
import fr.cdg62.finances.api.prestation.EvenementPrestation;
import fr.cdg62.finances.api.prestation.NouvellePrestation;
import fr.cdg62.finances.api.prestation.PrestationVue;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.impression.TexteFrancais;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Units done, with the price of their day frozen in. */
@Entity
@Table(name = "finances_prestation")
public class Prestation extends EntiteBase {

    @Column(name = "convention_id", updatable = false)
    private long convention;

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String mission;

    @Column(updatable = false)
    private String prestation;

    @Column(updatable = false)
    private String libelle;

    @Column(name = "faite_le", updatable = false)
    private LocalDate faiteLe;

    @Column(updatable = false)
    private BigDecimal quantite;

    @Column(updatable = false)
    private String unite;

    @Column(name = "prix_unitaire", updatable = false)
    private BigDecimal prixUnitaire;

    @Column(updatable = false)
    private BigDecimal montant;

    @Column(updatable = false)
    private String commentaire;

    @Enumerated(EnumType.STRING)
    private EtatPrestation etat;

    @Column(name = "facture_id")
    private Long facture;

    /** Kept for whoever asks why. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "motif_annulation")
    private String motifAnnulation;

    @Convert(converter = TraceEnJson.class)
    @Column(updatable = false)
    private Trace trace;

    protected Prestation() {}

    Prestation(Convention convention, NouvellePrestation nouvelle, LignePrix prix) {
        this.convention = convention.id();
        this.siren = convention.siren();
        this.mission = convention.mission();
        this.prestation = prix.prestation();
        this.libelle = prix.libelle();
        this.faiteLe = nouvelle.date();
        this.quantite = prix.quantite();
        this.unite = prix.unite();
        this.prixUnitaire = prix.prixUnitaire().valeur();
        this.montant = prix.montant().valeur();
        this.commentaire = nouvelle.commentaire();
        this.etat = prix.montant().estPositif() ? EtatPrestation.A_FACTURER : EtatPrestation.GRATUITE;
        this.trace = prix.trace();
    }

    /** A_FACTURER → FACTUREE, by this facture. */
    public void facturer(long factureId) {
        etat = MachinePrestation.MACHINE.appliquer(
                etat, EvenementPrestation.FACTURER, MachinePrestation.SYSTEME::equals);
        facture = factureId;
    }

    /** FACTUREE → A_FACTURER: its facture was cancelled. */
    public void remettre() {
        etat = MachinePrestation.MACHINE.appliquer(
                etat, EvenementPrestation.REMETTRE, MachinePrestation.SYSTEME::equals);
        facture = null;
    }

    void annuler(String motif, Predicate<String> roles) {
        etat = MachinePrestation.MACHINE.appliquer(etat, EvenementPrestation.ANNULER, roles);
        motifAnnulation = motif;
    }

    String siren() {
        return siren;
    }

    /** The price frozen when it was entered, as a line of facture: with its day and the comment. */
    public LignePrix prixFacture() {
        String texte = libelle + ", " + TexteFrancais.date(faiteLe) + (commentaire == null ? "" : " – " + commentaire);
        return new LignePrix(
                prestation, texte, quantite, unite, new Montant(prixUnitaire), new Montant(montant), trace);
    }

    /** What is shown of it. */
    public PrestationVue vue() {
        return new PrestationVue(
                id(),
                convention,
                siren,
                mission,
                prestation,
                libelle,
                faiteLe,
                quantite,
                unite,
                new Montant(prixUnitaire),
                new Montant(montant),
                commentaire,
                etat,
                facture,
                trace,
                version());
    }
}
