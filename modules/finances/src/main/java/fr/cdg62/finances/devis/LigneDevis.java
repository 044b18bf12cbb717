package fr.cdg62.finances.devis;

import fr.cdg62.finances.api.devis.LigneDevisVue;
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

/** One line of a {@link Devis}, with the trace of its price as it was. */
@Entity
@Table(name = "finances_devis_ligne")
class LigneDevis extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "devis_id", updatable = false)
    private Devis devis;

    private int rang;
    private String prestation;
    private String libelle;
    private BigDecimal quantite;
    private String unite;

    @Column(name = "prix_unitaire")
    private BigDecimal prixUnitaire;

    private BigDecimal montant;
    private String motif;

    @Convert(converter = TraceEnJson.class)
    private Trace trace;

    protected LigneDevis() {}

    LigneDevis(Devis devis, int rang, LignePrix prix, String motif) {
        this.devis = devis;
        this.rang = rang;
        this.prestation = prix.prestation();
        this.libelle = prix.libelle();
        this.quantite = prix.quantite();
        this.unite = prix.unite();
        this.prixUnitaire = prix.prixUnitaire().valeur();
        this.montant = prix.montant().valeur();
        this.motif = motif;
        this.trace = prix.trace();
    }

    LigneDevisVue vue() {
        return new LigneDevisVue(
                rang,
                prestation,
                libelle,
                quantite,
                unite,
                new Montant(prixUnitaire),
                new Montant(montant),
                motif,
                trace);
    }
}
