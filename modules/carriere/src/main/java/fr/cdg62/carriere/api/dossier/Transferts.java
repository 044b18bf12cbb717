package fr.cdg62.carriere.api.dossier;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Transfer of a dossier when its agent leaves for a body of another CDG (décret 85-643, art. 41). Whoever prepared a
 * transfer cannot sign it.
 */
@Local
public interface Transferts {
    /** Prepares it; the dossier stays open until the signature. */
    TransfertVue preparer(long dossier, NouveauTransfert nouveau);

    TransfertVue lire(long id);

    /** Transfers in a state, or all, the latest first; a gestionnaire sees those of his arrondissements. */
    Page<TransfertVue> chercher(EtatTransfert etat, DemandePage page);

    /** Signs (the dossier becomes TRANSFERE) or records the acknowledgement. */
    TransfertVue survenir(long id, EvenementTransfert evenement, long version);

    /** Bordereau de transfert, with the list of the pieces handed over. */
    byte[] bordereau(long id);
}
