package fr.cdg62.finances.facture;

import fr.cdg62.finances.api.facturation.LigneFactureVue;
import fr.cdg62.finances.chiffrage.LignePrix;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.trace.TraceEnJson;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of a {@link Facture}; its key is unique among the factures in force, so nothing is billed twice. */
@Entity
@Table(name = "finances_facture_ligne")
class LigneFacture extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "facture_id", updatable = false)
    private Facture facture;

    @Column(updatable = false)
    private int rang;

    /** Empties when the facture is cancelled. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "cle_origine")
    private String cleOrigine;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private BigDecimal quantite;

    @Column(updatable = false)
    private String unite;

    @Column(name = "prix_unitaire", updatable = false)
    private BigDecimal prixUnitaire;

    @Column(updatable = false)
    private BigDecimal montant;

    @Convert(converter = TraceEnJson.class)
    @Column(updatable = false)
    private Trace trace;

    protected LigneFacture() {}

    LigneFacture(Facture facture, int rang, LigneLiquidee ligne) {
        LignePrix prix = ligne.prix();
        this.facture = facture;
        this.rang = rang;
        this.cleOrigine = ligne.cle();
        this.libelle = prix.libelle();
        this.quantite = prix.quantite();
        this.unite = prix.unite();
        this.prixUnitaire = prix.prixUnitaire().valeur();
        this.montant = prix.montant().valeur();
        this.trace = prix.trace();
    }

    void liberer() {
        cleOrigine = null;
    }

    LigneFactureVue vue() {
        return new LigneFactureVue(
                rang, libelle, quantite, unite, new Montant(prixUnitaire), new Montant(montant), trace);
    }
}
