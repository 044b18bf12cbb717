package fr.cdg62.carriere.retraite.mandat;

import fr.cdg62.carriere.api.retraite.mandat.MandatVue;
import fr.cdg62.carriere.api.retraite.mandat.NouveauMandat;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A mandate; it ends at its last day, or when it is revoked: that day it no longer holds. */
@Entity
@Table(name = "carriere_retraite_mandat")
class MandatRetraite extends EntiteBase {
    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private LocalDate debut;

    private LocalDate fin;

    @Column(name = "accorde_par", updatable = false)
    private String accordePar;

    @Column(name = "revoque_le")
    private LocalDate revoqueLe;

    private String motif;

    protected MandatRetraite() {}

    MandatRetraite(NouveauMandat nouveau, String acteur) {
        this.siren = nouveau.siren();
        this.reference = nouveau.reference().strip();
        this.debut = nouveau.debut();
        this.fin = nouveau.fin();
        this.accordePar = acteur;
    }

    boolean enVigueur(LocalDate jour) {
        return revoqueLe == null && new Periode(debut, fin).contient(jour);
    }

    boolean commenceApres(LocalDate jour) {
        return debut.isAfter(jour);
    }

    void revoquer(String pourquoi, LocalDate jour) {
        if (revoqueLe != null || (fin != null && fin.isBefore(jour))) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, "Ce mandat a déjà pris fin.", "etat");
        }
        revoqueLe = jour;
        motif = pourquoi;
    }

    String siren() {
        return siren;
    }

    String reference() {
        return reference;
    }

    MandatVue vue(LocalDate jour) {
        return new MandatVue(
                id(),
                siren,
                reference,
                debut,
                revoqueLe == null ? fin : revoqueLe,
                accordePar,
                motif,
                enVigueur(jour),
                version());
    }
}
