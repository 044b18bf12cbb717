package fr.cdg62.carriere.nominative;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The list of a year, sent to the préfet. */
@Entity
@Table(name = "carriere_liste_nominative")
class TransmissionListe extends EntiteBase {
    @Column(nullable = false, updatable = false)
    private int annee;

    /** How many officials it named; read in the database only. */
    @SuppressWarnings("UnusedVariable")
    @Column(nullable = false, updatable = false)
    private int fonctionnaires;

    @Column(name = "transmise_le", nullable = false, updatable = false)
    private LocalDate le;

    @Column(name = "transmise_par", nullable = false, updatable = false)
    private String par;

    protected TransmissionListe() {}

    TransmissionListe(int annee, int fonctionnaires, LocalDate le, String par) {
        this.annee = annee;
        this.fonctionnaires = fonctionnaires;
        this.le = le;
        this.par = par;
    }

    LocalDate le() {
        return le;
    }

    String par() {
        return par;
    }
}
