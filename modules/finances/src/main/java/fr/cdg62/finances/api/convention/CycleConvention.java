package fr.cdg62.finances.api.convention;

import fr.cdg62.finances.api.convention.signature.EtatSignatures;
import fr.cdg62.finances.api.convention.signature.Signature;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Life of a convention. Every write names the version it saw (VERSION_PERIMEE otherwise) and is journaled. No titre before
 * délibération and every signature (R-CONV-2).
 */
@Local
public interface CycleConvention {

    /** CDG: numbers the BROUILLON and sends it to the collectivité. */
    ConventionVue proposer(long id, long version);

    /** Collectivité: records its délibération. */
    ConventionVue deliberer(long id, Deliberation deliberation, long version);

    /** Collectivité or CDG, each for itself; SIGNEE with the last signature. */
    ConventionVue signer(long id, Signature signature, long version);

    /** The partner's signature of a tripartite convention; without version: a message may cross another signature. */
    EtatSignatures signerPartenaire(PartenaireAuthentifie partenaire, long id, Signature signature);

    /** CDG: puts in force; refused while another one of the same mission is in force for the collectivité. */
    ConventionVue activer(long id, long version);

    ConventionVue ouvrirAvenant(long id, Avenant avenant, long version);

    ConventionVue conclureAvenant(long id, Deliberation deliberation, long version);

    /**
     * Ends it before its term.
     *
     * @param dernierJour last day in force, inside the period
     * @param motif 1 to 500 characters
     */
    ConventionVue resilier(long id, LocalDate dernierJour, String motif, long version);
}
