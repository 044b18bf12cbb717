package fr.cdg62.referentiel.journal;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

/** A link of the chain: the seal of one line, written once. */
@Entity
@Table(name = "referentiel_journal_scellement")
class Scellement extends EntiteBase {
    @Column(name = "sequence", nullable = false, updatable = false)
    private long sequence;

    @Column(name = "ligne", nullable = false, updatable = false)
    private long ligne;

    @Column(name = "precedente", nullable = false, updatable = false)
    private String precedente;

    @Column(name = "empreinte", nullable = false, updatable = false)
    private String empreinte;

    protected Scellement() {}

    Scellement(Tete tete, Maillon maillon) {
        sequence = tete.sequence() + 1;
        ligne = maillon.ligne();
        precedente = tete.empreinte();
        empreinte = Chaine.empreinte(precedente, sequence, maillon);
    }

    long sequence() {
        return sequence;
    }

    String precedente() {
        return precedente;
    }

    String empreinte() {
        return empreinte;
    }

    MaillonScelle avec(LigneJournal contenu) {
        return new MaillonScelle(sequence, ligne, precedente, empreinte, contenu == null ? null : contenu.maillon());
    }

    @PreUpdate
    @PreRemove
    void interdire() {
        throw new IllegalStateException("Un maillon du journal ne se modifie ni ne se supprime");
    }
}
