package fr.cdg62.referentiel.outbox;

import fr.cdg62.referentiel.api.outbox.EvenementPublie;
import fr.cdg62.referentiel.api.outbox.EvenementVue;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** An event waiting for its consumers, or handled. */
@Entity
@Table(name = "referentiel_evenement")
class Evenement extends EntiteBase {
    private static final int ERREUR_MAX = 1000;

    @Column(name = "type", nullable = false, updatable = false)
    private String type;

    @Lob
    @Column(name = "charge", nullable = false, updatable = false)
    private String charge;

    @Column(name = "traite_le")
    private LocalDateTime traiteLe;

    @Column(name = "tentatives", nullable = false)
    private int tentatives;

    @Column(name = "prochaine_tentative")
    private LocalDateTime prochaineTentative;

    @Column(name = "derniere_erreur")
    private String derniereErreur;

    protected Evenement() {}

    Evenement(String type, String charge, Instant maintenant) {
        this.type = type;
        this.charge = charge;
        prochaineTentative = utc(maintenant);
    }

    /** Whether the relay may try now. */
    boolean estDu(Instant maintenant) {
        return traiteLe == null && prochaineTentative != null && !prochaineTentative.isAfter(utc(maintenant));
    }

    boolean estTraite() {
        return traiteLe != null;
    }

    void reussir(Instant maintenant) {
        tentatives++;
        traiteLe = utc(maintenant);
        prochaineTentative = null;
    }

    void echouer(Instant maintenant, String erreur, Cadence cadence) {
        tentatives++;
        derniereErreur = erreur.substring(0, Math.min(erreur.length(), ERREUR_MAX));
        prochaineTentative =
                cadence.apres(tentatives).map(d -> utc(maintenant.plus(d))).orElse(null);
    }

    void relancer(Instant maintenant) {
        prochaineTentative = utc(maintenant);
    }

    EvenementPublie publie() {
        return new EvenementPublie(id(), type, charge, creeLe(), tentatives + 1);
    }

    EvenementVue vue() {
        Instant prochaine = prochaineTentative == null ? null : prochaineTentative.toInstant(ZoneOffset.UTC);
        return new EvenementVue(id(), type, creeLe(), tentatives, prochaine, derniereErreur);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }
}
