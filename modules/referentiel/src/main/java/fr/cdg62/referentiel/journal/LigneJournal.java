package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.Canal;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One line of the journal, written once. The instant is kept as milliseconds since 1970 because it is part of the
 * seal: a date column read through the time zone of a server could come back one hour off.
 */
@Entity
@Table(name = "referentiel_journal")
class LigneJournal extends EntiteBase {
    private static final int ACTEUR_MAX = 100;

    @Column(name = "instant_ms", nullable = false, updatable = false)
    private long instantMs;

    @Column(name = "acteur", nullable = false, updatable = false)
    private String acteur;

    @Enumerated(EnumType.STRING)
    @Column(name = "canal", nullable = false, updatable = false)
    private Canal canal;

    @Column(name = "correlation", nullable = false, updatable = false)
    private String correlation;

    @Column(name = "siren", updatable = false)
    private String siren;

    @Column(name = "objet", nullable = false, updatable = false)
    private String objet;

    @Column(name = "action", nullable = false, updatable = false)
    private String action;

    @Column(name = "detail", nullable = false, updatable = false)
    private String detail;

    protected LigneJournal() {}

    LigneJournal(Inscription inscription, Appel appel, Instant instant) {
        instantMs = instant.toEpochMilli();
        acteur = appel.acteur().substring(0, Math.min(appel.acteur().length(), ACTEUR_MAX));
        canal = appel.canal();
        correlation = appel.correlation();
        siren = inscription.siren();
        objet = inscription.objet();
        action = inscription.action();
        detail = inscription.detail();
    }

    Maillon maillon() {
        return new Maillon(id(), instantMs, acteur, canal, correlation, siren, objet, action, detail);
    }

    @PreUpdate
    @PreRemove
    void interdire() {
        throw new IllegalStateException("Une ligne du journal ne se modifie ni ne se supprime");
    }
}
