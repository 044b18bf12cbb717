package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.securisation.EtatCommande;
import fr.cdg62.numerique.api.securisation.EvenementCommande;
import fr.cdg62.numerique.api.securisation.TransitionVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One line of the history of an order, never changed. */
@Entity
@Table(name = "numerique_transition_commande")
class TransitionCommande extends EntiteBase {
    /** Read by JPA only: the owning side of the order's history. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(optional = false)
    @JoinColumn(name = "commande_id")
    private Commande commande;

    @Enumerated(EnumType.STRING)
    private EtatCommande de;

    @Enumerated(EnumType.STRING)
    private EvenementCommande evenement;

    @Enumerated(EnumType.STRING)
    private EtatCommande vers;

    private String acteur;

    private String detail;

    protected TransitionCommande() {}

    TransitionCommande(
            Commande commande,
            EtatCommande de,
            EvenementCommande evenement,
            EtatCommande vers,
            String acteur,
            String detail) {
        this.commande = commande;
        this.de = de;
        this.evenement = evenement;
        this.vers = vers;
        this.acteur = acteur;
        this.detail = detail;
    }

    TransitionVue vue() {
        return new TransitionVue(creeLe(), de, evenement, vers, acteur, detail);
    }
}
