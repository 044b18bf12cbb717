package fr.cdg62.referentiel.api.echeance;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** The one place where modules register due dates and where the extranet reads them. */
@Local
public interface Echeances {
    /** Type of the outbox event sent for each reminder due; its load is a {@link RappelDu} in JSON. */
    String EVENEMENT_RAPPEL = "referentiel.echeance.rappel-du";

    /**
     * Registers an échéance, or changes it if it exists and is not settled; a settled one stays as it is. Reminders
     * already sent are not sent again.
     */
    void inscrire(NouvelleEcheance echeance);

    /** Settles, today, every échéance of the object that is not yet settled; without effect when there is none. */
    void solder(String objet);

    /**
     * Échéances answering the filter, the nearest first; those kept for the CdG only when it asks. Without collectivité,
     * an agent has those that concern him.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee IDE-404 when the caller is not entitled to the collectivité, SEC-002
     *     when a collectivité asks for all of them
     */
    Page<EcheanceVue> liste(RechercheEcheances recherche);
}
