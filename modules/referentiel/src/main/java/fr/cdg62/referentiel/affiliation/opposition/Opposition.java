package fr.cdg62.referentiel.affiliation.opposition;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Opposition of an affiliated collectivité to the affiliation asked for in a notification. */
@Entity
@Table(name = "referentiel_opposition")
public class Opposition extends EntiteBase {
    @Column(name = "notification_id", nullable = false, updatable = false)
    private long notificationId;

    @Column(name = "siren_opposante", nullable = false, updatable = false)
    private String sirenOpposante;

    @Column(name = "recue_le", nullable = false, updatable = false)
    private LocalDate recueLe;

    @Column(nullable = false, updatable = false)
    private String reference;

    protected Opposition() {}

    Opposition(long notificationId, String sirenOpposante, LocalDate recueLe, String reference) {
        this.notificationId = notificationId;
        this.sirenOpposante = sirenOpposante;
        this.recueLe = recueLe;
        this.reference = reference.strip();
    }
}
