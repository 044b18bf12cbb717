package fr.cdg62.carriere.retraite.compte;

import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.retraite.periode.PeriodeEcrite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A period of a content; never changes. */
@Entity
@Table(name = "carriere_retraite_compte_periode")
class PeriodeEnregistree extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contenu_id", updatable = false)
    private ContenuEnregistre contenu;

    @Embedded
    private PeriodeEcrite periode;

    protected PeriodeEnregistree() {}

    PeriodeEnregistree(ContenuEnregistre contenu, PeriodeCompte periode) {
        this.contenu = contenu;
        this.periode = new PeriodeEcrite(periode);
    }

    ContenuEnregistre contenu() {
        return contenu;
    }

    PeriodeCompte valeur() {
        return periode.valeur();
    }
}
