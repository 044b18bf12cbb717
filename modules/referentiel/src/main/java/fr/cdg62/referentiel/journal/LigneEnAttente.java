package fr.cdg62.referentiel.journal;

import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Says that a line waits for its seal; removed with the sealing. */
@Entity
@Table(name = "referentiel_journal_attente")
class LigneEnAttente extends EntiteBase {
    @Column(name = "ligne", nullable = false, updatable = false)
    private long ligne;

    protected LigneEnAttente() {}

    LigneEnAttente(LigneJournal ligne) {
        this.ligne = ligne.id();
    }

    long ligne() {
        return ligne;
    }
}
