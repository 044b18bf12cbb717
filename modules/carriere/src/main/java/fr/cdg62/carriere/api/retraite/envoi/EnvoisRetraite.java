package fr.cdg62.carriere.api.retraite.envoi;

import fr.cdg62.carriere.api.retraite.affiliation.NouvelleAffiliation;
import fr.cdg62.carriere.api.retraite.avis.NouvelAvis;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.dossier.NouveauDossierRetraite;
import fr.cdg62.carriere.api.retraite.echange.FluxVue;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import jakarta.ejb.Local;
import java.util.List;

/**
 * What partner systems send about dossiers: kept at once with its files, done after, once, as
 * {@link fr.cdg62.carriere.api.retraite.echange.FluxRetraite} says. Refused on arrival: INTROUVABLE for a career or a
 * dossier that is not under mandate, MISSION_NON_COUVERTE (E004), SEC_HABILITATION, files that are no PDF or too big,
 * SAISIE_INVALIDE on {@code iban} (E307). Everything else is a reason of rejection of the flux.
 *
 * <p>The call acts for the partner ({@code ContexteAppel.agirPour}).
 */
@Local
public interface EnvoisRetraite {
    /**
     * Declares an affiliation to the CNRACL, by the career or by the identity of the agent; its number names it among the
     * dossiers.
     *
     * @param nouvelle with its employer
     */
    FluxVue deposerAffiliation(PartenaireAuthentifie partenaire, String messageId, NouvelleAffiliation nouvelle);

    /**
     * Opens a reprise d'antériorité and types its periods; rejected with all that blocks (E104, E201, E205). Its number
     * names it among the dossiers.
     *
     * @param periodes 1 to 400
     */
    FluxVue deposerReprise(
            PartenaireAuthentifie partenaire, String messageId, long carriere, List<PeriodeCompte> periodes);

    /**
     * Opens a dossier de liquidation.
     *
     * @param soumettre whether it goes at once to the control of the CdG: nothing may then be missing (E306)
     */
    FluxVue deposerLiquidation(
            PartenaireAuthentifie partenaire,
            String messageId,
            NouveauDossierRetraite nouveau,
            List<PieceEnvoyee> pieces,
            boolean soumettre);

    /** Prepares a demande d'avis préalable. */
    FluxVue demanderAvis(
            PartenaireAuthentifie partenaire, String messageId, NouvelAvis nouvel, List<PieceEnvoyee> pieces);

    /** Adds files; a dossier sent back or refused is first taken up again when it goes on. */
    FluxVue completer(PartenaireAuthentifie partenaire, String messageId, ComplementDossier complement);

    /**
     * Entrusts the instruction of a dossier to the CdG.
     *
     * @param convention reference of the mandate « centralisateur » in force, RETRAITE_DELEGATION otherwise (E003)
     */
    FluxVue deleguer(PartenaireAuthentifie partenaire, String messageId, long dossier, String convention);

    /**
     * Says what the control of the CdG concluded; for a system that acts for the CdG.
     *
     * @param observations one for each thing to correct, 500 characters at most each; empty when it is conforme
     */
    FluxVue controler(
            PartenaireAuthentifie partenaire,
            String messageId,
            long dossier,
            boolean conforme,
            List<String> observations);

    /**
     * Answers the décompte provisoire as the agent signed it, within the delay (E310).
     *
     * @param motif why it is refused, 2 000 characters at most; null when it is accepted
     */
    FluxVue repondreAuDecompte(
            PartenaireAuthentifie partenaire, String messageId, long dossier, boolean accepte, String motif);
}
