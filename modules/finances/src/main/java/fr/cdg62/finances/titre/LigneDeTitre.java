package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Montant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of a {@link Titre}. */
@Entity
@Table(name = "finances_titre_ligne")
class LigneDeTitre extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "titre_id", updatable = false)
    private Titre titre;

    @Column(updatable = false)
    private int rang;

    @Column(updatable = false)
    private String libelle;

    @Column(updatable = false)
    private BigDecimal montant;

    protected LigneDeTitre() {}

    LigneDeTitre(Titre titre, int rang, LigneTitre ligne) {
        this.titre = titre;
        this.rang = rang;
        this.libelle = ligne.libelle();
        this.montant = ligne.montant().valeur();
    }

    LigneTitre vue() {
        return new LigneTitre(libelle, new Montant(montant));
    }
}
