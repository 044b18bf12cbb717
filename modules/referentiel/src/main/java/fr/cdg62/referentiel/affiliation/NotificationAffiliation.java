package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.NotificationVue;
import fr.cdg62.referentiel.api.affiliation.NouvelleNotification;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Decision notified by an employer about its membership. */
@Entity
@Table(name = "referentiel_notification_affiliation")
public class NotificationAffiliation extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private String siren;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NatureNotification nature;

    @Column(name = "notifiee_le", nullable = false, updatable = false)
    private LocalDate notifieeLe;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private String acteur;

    @Column(nullable = false)
    private boolean opposee;

    protected NotificationAffiliation() {}

    NotificationAffiliation(NouvelleNotification nouvelle, String acteur) {
        this.siren = nouvelle.siren();
        this.nature = nouvelle.nature();
        this.notifieeLe = nouvelle.date();
        this.reference = nouvelle.reference().strip();
        this.acteur = acteur;
    }

    /** The majority of R-AFF-6 is reached, or is not. */
    public void constater(boolean opposition) {
        opposee = opposition;
    }

    public NotificationVue vue() {
        return new NotificationVue(id(), siren, nature, notifieeLe, reference, opposee);
    }
}
