package fr.cdg62.finances.api.convention;

import fr.cdg62.finances.api.convention.signature.EtatSignatures;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** The conventions of a collectivité, or of all for the CDG. Another collectivité's convention is INTROUVABLE. */
@Local
public interface Conventions {

    /** Draws up a BROUILLON; with a devis, the devis becomes CONVERTI in the same transaction. */
    ConventionVue creer(NouvelleConvention nouvelle);

    ConventionVue lire(long id);

    Page<ConventionResume> chercher(RechercheConventions recherche);

    /** The convention with its signature blocks, as PDF/A. */
    byte[] pdf(long id);

    /**
     * State of one convention for the other modules, without check of tenancy beyond the caller's role: numerique follows
     * its three signatures with it.
     */
    EtatSignatures signatures(long id);
}
