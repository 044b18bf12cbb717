package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.FaitService;
import fr.cdg62.numerique.api.service.EtatService;
import fr.cdg62.numerique.api.service.Gravite;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One service of an order. */
@Entity
@Table(name = "numerique_service_commande")
class ServiceCommande extends EntiteBase {
    @ManyToOne(optional = false)
    @JoinColumn(name = "commande_id")
    private Commande commande;

    @Enumerated(EnumType.STRING)
    private ServiceSecurise service;

    @Enumerated(EnumType.STRING)
    private EtatService etat;

    private int quantite;

    @Column(name = "nom_domaine")
    private String nomDomaine;

    private String reference;

    @Column(name = "en_service_le")
    private LocalDate enServiceLe;

    @Column(name = "incident_depuis")
    private LocalDateTime incidentDepuis;

    @Enumerated(EnumType.STRING)
    private Gravite gravite;

    private String incident;

    @Column(name = "fin_le")
    private LocalDate finLe;

    protected ServiceCommande() {}

    ServiceCommande(Commande commande, ServiceSouhaite souhait) {
        this.commande = commande;
        this.service = souhait.service();
        this.quantite = souhait.quantite();
        this.nomDomaine = souhait.nomDomaine();
        this.etat = EtatService.DEMANDE;
    }

    void appliquer(FaitService fait, LocalDate commandee, Horloge horloge) {
        if (fait instanceof FaitService.MiseEnService f) {
            mettreEnService(f, commandee, horloge);
        } else if (fait instanceof FaitService.Incident f) {
            signaler(f, horloge);
        } else if (fait instanceof FaitService.Retablissement f) {
            retablir(f, horloge);
        } else if (fait instanceof FaitService.Fin f) {
            arreter(f, horloge);
        }
    }

    private void mettreEnService(FaitService.MiseEnService fait, LocalDate commandee, Horloge horloge) {
        passer(CycleService.Evenement.METTRE_EN_SERVICE);
        SaisieCommande.entre("dateMiseEnService", fait.date(), commandee, horloge.aujourdHui());
        enServiceLe = fait.date();
        reference = fait.reference();
    }

    private void signaler(FaitService.Incident fait, Horloge horloge) {
        passer(CycleService.Evenement.SIGNALER_INCIDENT);
        SaisieCommande.entre("debut", jour(fait.debut()), enServiceLe, horloge.aujourdHui());
        incidentDepuis = LocalDateTime.ofInstant(fait.debut(), ZoneOffset.UTC);
        gravite = fait.gravite();
        incident = fait.description();
    }

    private void retablir(FaitService.Retablissement fait, Horloge horloge) {
        passer(CycleService.Evenement.RETABLIR);
        SaisieCommande.entre("retabliLe", jour(fait.instant()), null, horloge.aujourdHui());
        if (fait.instant().isBefore(debutIncident())) {
            throw SaisieCommande.refus("retabliLe", "Le rétablissement ne peut pas précéder le début de l'incident.");
        }
        clore();
    }

    private void arreter(FaitService.Fin fait, Horloge horloge) {
        passer(CycleService.Evenement.ARRETER);
        LocalDate min = enServiceLe == null ? commande.commandeeLe() : enServiceLe;
        SaisieCommande.entre("dateFin", fait.date(), min, horloge.aujourdHui());
        finLe = fait.date();
        clore();
    }

    private void clore() {
        incidentDepuis = null;
        gravite = null;
        incident = null;
    }

    private void passer(CycleService.Evenement evenement) {
        etat = CycleService.MACHINE.appliquer(etat, evenement, role -> false);
    }

    private Instant debutIncident() {
        return incidentDepuis == null ? null : incidentDepuis.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, Horloge.PARIS);
    }

    ServiceSecurise service() {
        return service;
    }

    EtatService etat() {
        return etat;
    }

    ServiceVue vue() {
        return new ServiceVue(
                service, etat, quantite, nomDomaine, reference, enServiceLe, debutIncident(), gravite, incident, finLe);
    }
}
