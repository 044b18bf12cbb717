package fr.cdg62.carriere.aptitude;

import fr.cdg62.carriere.api.inscription.MotifSuspension;
import fr.cdg62.socle.persistance.EntiteBase;
import fr.cdg62.socle.valeur.Periode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days during which the clock of an inscription is stopped, and what proves it. */
@Entity
@Table(name = "carriere_inscription_suspension")
class SuspensionInscription extends EntiteBase {

    /** Never read in Java: it is the foreign key that JPA writes. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inscription_id", updatable = false)
    private InscriptionListe inscription;

    @Enumerated(EnumType.STRING)
    private MotifSuspension motif;

    private LocalDate du;
    private LocalDate au;

    /** Never read in Java: kept as the proof, for a check in the file. */
    @SuppressWarnings("UnusedVariable")
    private String justificatif;

    protected SuspensionInscription() {}

    SuspensionInscription(InscriptionListe inscription, MotifSuspension motif, Periode periode, String justificatif) {
        this.inscription = inscription;
        this.motif = motif;
        this.du = periode.debut();
        this.au = periode.fin();
        this.justificatif = justificatif;
    }

    Periode periode() {
        return new Periode(du, au);
    }

    boolean est(MotifSuspension autre, LocalDate debut) {
        return motif == autre && du.equals(debut);
    }

    /** What ended is given its last day. */
    void clore(LocalDate fin, String preuve) {
        au = new Periode(du, fin).fin();
        justificatif = preuve;
    }
}
