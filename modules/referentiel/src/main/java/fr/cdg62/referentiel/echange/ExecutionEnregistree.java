package fr.cdg62.referentiel.echange;

import fr.cdg62.referentiel.api.echange.DemandeRejouable;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A request already executed, with its answer. */
@Entity
@Table(name = "referentiel_rejeu")
class ExecutionEnregistree extends EntiteBase {
    @Column(name = "canal", nullable = false, updatable = false)
    private String canal;

    @Column(name = "emetteur", nullable = false, updatable = false)
    private String emetteur;

    @Column(name = "cle", nullable = false, updatable = false)
    private String cle;

    @Column(name = "empreinte", nullable = false, updatable = false)
    private String empreinte;

    @Lob
    @Column(name = "reponse", nullable = false, updatable = false)
    private String reponse;

    protected ExecutionEnregistree() {}

    ExecutionEnregistree(DemandeRejouable demande, String reponse) {
        this.canal = demande.canal();
        this.emetteur = demande.emetteur();
        this.cle = demande.cle();
        this.empreinte = demande.empreinte();
        this.reponse = reponse;
    }

    boolean memeCorps(DemandeRejouable demande) {
        return empreinte.equals(demande.empreinte());
    }

    String reponse() {
        return reponse;
    }

    @Override
    public String toString() {
        return canal + " " + emetteur + " " + cle;
    }
}
