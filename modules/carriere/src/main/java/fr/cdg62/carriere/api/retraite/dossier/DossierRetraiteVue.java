package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.retraite.piece.PieceAttendue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A dossier as shown.
 *
 * @param delegue whether the CdG instructs it for the employer
 * @param conforme whether the control ended well
 * @param observations what the control asks to correct, empty when nothing
 * @param ibanMasque ends of the account, null when it is not known
 * @param reversion survivors of the agent, null before they are told and for another pension
 * @param transmission number and day of the last sending to the CNRACL, null before
 * @param decompte day the décompte provisoire came and last day to answer, null before
 * @param titre number and day of the titre de pension, null before
 * @param paiement day of the first payment, null before
 * @param issuDe dossier that the death of the agent ended, null for none
 * @param etapes the oldest first
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record DossierRetraiteVue(
        long id,
        long carriere,
        String agent,
        String siren,
        TypePension type,
        EtatDossierRetraite etat,
        Attente attente,
        LocalDate demandeeLe,
        DatesDepart depart,
        MotifAnticipation anticipation,
        String justification,
        String ibanMasque,
        HypothesesReversion reversion,
        boolean delegue,
        boolean conforme,
        List<String> observations,
        Fait transmission,
        Decompte decompte,
        Fait titre,
        LocalDate paiement,
        Long issuDe,
        List<PieceAttendue> pieces,
        List<EtapeDossierVue> etapes,
        Set<EvenementDossierRetraite> possibles,
        long version) {
    /** A recorded fact: its number and its day. */
    public record Fait(String numero, LocalDate le) {}

    /**
     * The décompte provisoire.
     *
     * @param limite last day to accept it (E310)
     * @param reponduLe day of the answer, null before
     */
    public record Decompte(LocalDate recuLe, LocalDate limite, LocalDate reponduLe) {}
}
