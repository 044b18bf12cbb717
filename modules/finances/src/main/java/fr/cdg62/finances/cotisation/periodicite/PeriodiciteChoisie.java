package fr.cdg62.finances.cotisation.periodicite;

import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Periodicity of a collectivité from a 1 January on, until a later choice. Without any, it is monthly. */
@Entity
@Table(name = "finances_periodicite_cotisation")
class PeriodiciteChoisie extends EntiteBase {

    @Column(updatable = false)
    private String siren;

    @Column(updatable = false)
    private LocalDate debut;

    @Enumerated(EnumType.STRING)
    private Periodicite periodicite;

    /** Kept for whoever asks why. */
    @SuppressWarnings("UnusedVariable")
    private String reference;

    protected PeriodiciteChoisie() {}

    PeriodiciteChoisie(String siren, LocalDate debut, Periodicite periodicite, String reference) {
        this.siren = siren;
        this.debut = debut;
        fixer(periodicite, reference);
    }

    final void fixer(Periodicite choisie, String piece) {
        this.periodicite = choisie;
        this.reference = piece;
    }

    Periodicite periodicite() {
        return periodicite;
    }
}
