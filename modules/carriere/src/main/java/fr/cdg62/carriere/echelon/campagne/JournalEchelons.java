package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Journals what is decided of the runs, which are launched outside any transaction. */
@ApplicationScoped
class JournalEchelons {
    @Inject
    private Journal journal;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void inscrire(Inscription inscription) {
        journal.inscrire(inscription);
    }
}
