package fr.cdg62.carriere.api.retraite.envoi;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import java.util.List;

/**
 * A dossier as a partner follows it.
 *
 * @param etat name of its state, of {@code EtatDossierRetraite}, {@code EtatAvis}, {@code EtatRetablissement},
 *     {@code EtatAffiliation} or {@code EtatAnteriorite}
 * @param numeroCnracl number of the agent at the CNRACL, null but for an affiliation that it answered
 * @param etapes the oldest first
 * @param pieces the latest first
 * @param constats what its control finds now, by the codes of the exchanges (E301 to E307)
 * @param observations what the CdG asks to correct, empty when nothing
 */
public record DossierSuivi(
        long numero,
        NatureDossier nature,
        long carriere,
        String agent,
        String siren,
        String etat,
        String numeroCnracl,
        List<EtapeSuivie> etapes,
        List<PieceDeposee> pieces,
        List<Constat> constats,
        List<String> observations) {
    public DossierSuivi {
        etapes = List.copyOf(etapes);
        pieces = List.copyOf(pieces);
        constats = List.copyOf(constats);
        observations = List.copyOf(observations);
    }
}
