package fr.cdg62.finances.api.devis;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Life of the devis (R-DEV-1). Every write names the version it saw (VERSION_PERIMEE otherwise) and is journaled; a devis
 * of another collectivité is INTROUVABLE.
 */
@Local
public interface RegistreDevis {

    /** Prices the lines and keeps them as a BROUILLON. */
    DevisVue creer(NouveauDevis nouveau);

    /** Replaces the contents of a BROUILLON. */
    DevisVue modifier(long id, NouveauDevis contenu, long version);

    DevisVue lire(long id);

    Page<DevisResume> chercher(RechercheDevis recherche);

    /** Numbers it and opens its validity (parameter VALIDITE_DEVIS_MOIS). */
    DevisVue emettre(long id, long version);

    /** Agreed by the collectivité, on the last day of validity at the latest. */
    DevisVue accepter(long id, long version);

    /** Turned down by the collectivité; the motif counts 1 to 500 characters. */
    DevisVue refuser(long id, String motif, long version);

    /** The devis as PDF/A. */
    byte[] pdf(long id);
}
