package fr.cdg62.finances.api.facturation;

import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.valeur.Montant;
import jakarta.ejb.Local;

/** The factures of a collectivité, or of all for the CDG. Another collectivité's facture is INTROUVABLE. */
@Local
public interface Factures {

    FactureVue lire(long id);

    Page<FactureResume> chercher(RechercheFactures recherche);

    /** The avis des sommes à payer as PDF/A. */
    byte[] pdf(long id);

    /** Titre de réduction of an amount strictly positive and less than what remains. */
    FactureVue reduire(long id, Montant montant, String motif, long version);

    /** Titre d'annulation of what remains; what it billed becomes billable again. */
    FactureVue annuler(long id, String motif, long version);

    /** Records that the comptable public collected what remains. */
    FactureVue encaisser(long id, long version);
}
