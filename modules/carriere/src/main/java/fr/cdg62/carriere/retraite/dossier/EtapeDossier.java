package fr.cdg62.carriere.retraite.dossier;

import fr.cdg62.carriere.api.retraite.dossier.EtapeDossierVue;
import fr.cdg62.carriere.api.retraite.dossier.EtatDossierRetraite;
import fr.cdg62.carriere.api.retraite.dossier.EvenementDossierRetraite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One step of the life of a dossier; never changes. */
@Entity
@Table(name = "carriere_retraite_dossier_etape")
class EtapeDossier extends EntiteBase {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private DossierRetraite dossier;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvenementDossierRetraite evenement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EtatDossierRetraite etat;

    @Column(updatable = false)
    private String par;

    @Column(updatable = false)
    private String texte;

    protected EtapeDossier() {}

    EtapeDossier(DossierRetraite dossier, EvenementDossierRetraite evenement, String par, String texte) {
        this.dossier = dossier;
        this.evenement = evenement;
        this.etat = dossier.etat();
        this.par = par;
        this.texte = texte;
    }

    DossierRetraite dossier() {
        return dossier;
    }

    EtapeDossierVue vue() {
        return new EtapeDossierVue(creeLe(), evenement, etat, par, texte);
    }
}
