package fr.cdg62.finances.api.cotisation;

import jakarta.ejb.Local;

/** Declarations of cotisation, on the CdG's side; reserved to CDG_FINANCES. */
@Local
public interface ControleCotisations {

    /** Accepts a DEPOSEE declaration; BASE_PAIE_DIFFERENTE unless it equals to the cent the pay that the CdG made. */
    DeclarationVue valider(long id, long version);

    /**
     * Refuses a DEPOSEE declaration; the collectivité is to correct it.
     *
     * @param motif reason, in French, 1 to 500 characters
     */
    DeclarationVue rejeter(long id, long version, String motif);

    /**
     * Claims what a VALIDEE declaration makes due: a titre for a first version, only the difference for a correction
     * (complementary titre, titre de réduction, or carried over to the next period under the threshold). A previous
     * taxation d'office is cancelled in full. No automatic penalty (R-COT-7).
     */
    DeclarationVue titrer(long id, long version);
}
