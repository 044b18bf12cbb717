package fr.cdg62.carriere.reprise;

import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A period of services presented. */
@Entity
@Table(name = "carriere_reprise_service")
class ServicePresente extends EntiteBase {
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reprise_id", updatable = false)
    private EtudeReprise etude;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NatureService nature;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private NiveauService niveau;

    @Column(updatable = false)
    private LocalDate du;

    @Column(updatable = false)
    private LocalDate au;

    @Column(name = "minutes_hebdo", updatable = false)
    private Integer minutesHebdo;

    @Column(updatable = false)
    private String employeur;

    @Column(updatable = false)
    private String preuve;

    protected ServicePresente() {}

    ServicePresente(EtudeReprise etude, ServiceAnterieur service) {
        this.etude = etude;
        this.nature = service.nature();
        this.niveau = service.niveau();
        this.du = service.du();
        this.au = service.au();
        this.minutesHebdo = service.minutesHebdo();
        this.employeur = service.employeur();
        this.preuve = service.preuve();
    }

    ServiceAnterieur valeur() {
        return new ServiceAnterieur(nature, niveau, du, au, minutesHebdo, employeur, preuve);
    }
}
