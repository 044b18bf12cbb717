package fr.cdg62.finances.campagne;

import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Journals what is decided of the runs, within the transaction of the decision or in one of its own. */
@ApplicationScoped
class JournalCampagnes {

    @Inject
    private Journal journal;

    @Transactional
    void inscrire(Inscription inscription) {
        journal.inscrire(inscription);
    }
}
