package fr.cdg62.referentiel.api.journal;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * The audit journal: append-only and hash-chained. There is no operation to change or remove a line, here or inside the
 * module; whoever does it in the database is found by {@link #verifier()}.
 */
@Local
public interface Journal {
    /**
     * Writes an act in the caller's transaction: it is kept if, and only if, the act itself is. Actor, channel and
     * correlation identifier come from the call ({@link ContexteAppel}).
     */
    void inscrire(Inscription inscription);

    /** Lines answering the filter, the latest first. Reserved to the CdG's administrators. */
    Page<EntreeVue> chercher(RechercheJournal recherche);

    /**
     * History of one object, the latest first, for whoever may act for the collectivité.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-404 when the caller is not entitled to this collectivité
     */
    Page<EntreeVue> historique(String siren, String objet, DemandePage page);

    /** History of an object of the CdG itself, which belongs to no collectivité, the latest first. For the CdG. */
    Page<EntreeVue> historiqueDuCentre(String objet, DemandePage page);

    /** Seals what is waiting, then computes the whole chain again and names its first broken link. */
    VerificationJournal verifier();
}
