package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.util.List;

/** Proposals of avancement d'échelon, from the computation to the act registered. */
@Local
public interface PropositionsEchelon {
    /** The proposals that answer the criteria, the nearest date of effect first. */
    Page<LignePropositionEchelon> chercher(RecherchePropositions recherche);

    /** One proposal; INTROUVABLE when the caller may not see it. */
    PropositionEchelonVue lire(long id);

    /**
     * Something happens to a proposal.
     *
     * @param version version read by the caller
     * @throws fr.cdg62.socle.probleme.DemandeRefusee MET-001 when the state does not allow it; SEC-002 when the role does
     *     not; the refusals of the calculation when the career has changed since
     */
    PropositionEchelonVue survenir(long id, DemandeSurPropositions demande, long version);

    /** The same thing happens to several proposals, all or none; their number. */
    int survenir(DemandeSurPropositions demande);

    /** Draft arrêtés in one PDF/A, one after another; 1 to 200. */
    byte[] arretes(List<Long> propositions);

    /** The échelons to come in a career over the years asked (1 to 40), with their traces. */
    ProjectionVue projeter(long carriere, int annees);

    /** Refuses the avancement that the law does not allow; otherwise gives what was computed. */
    EchelonAVenir verifier(long carriere, AvancementPresente presente);
}
