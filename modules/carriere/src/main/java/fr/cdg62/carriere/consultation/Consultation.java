package fr.cdg62.carriere.consultation;

import fr.cdg62.carriere.api.dossier.ConsultationVue;
import fr.cdg62.carriere.api.dossier.MotifConsultation;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Who read what of a dossier, when and why. */
@Entity
@Table(name = "carriere_consultation")
class Consultation extends EntiteBase {
    @Column(name = "dossier_id", nullable = false)
    private long dossier;

    @Column(nullable = false)
    private String acteur;

    @Column(nullable = false)
    private LocalDateTime le;

    @Column(nullable = false)
    private String objet;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MotifConsultation motif;

    protected Consultation() {}

    Consultation(long dossier, String acteur, Instant le, String objet, MotifConsultation motif) {
        this.dossier = dossier;
        this.acteur = acteur;
        this.le = LocalDateTime.ofInstant(le, ZoneOffset.UTC);
        this.objet = objet;
        this.motif = motif;
    }

    ConsultationVue vue() {
        return new ConsultationVue(acteur, le.toInstant(ZoneOffset.UTC), objet, motif);
    }
}
