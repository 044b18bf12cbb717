package fr.cdg62.finances.impression;

import java.util.List;

/** What the facture template (avis des sommes à payer) needs. */
public record FactureImprimable(
        Destinataire destinataire,
        String numero,
        String titre,
        String mission,
        String convention,
        String deliberation,
        String periode,
        String emiseLe,
        String echeance,
        List<LigneImprimable> lignes,
        String total,
        String reductions,
        String reste,
        String tva) {

    /** Whether a titre de réduction or d'annulation has been issued. */
    public boolean reduite() {
        return !reductions.isEmpty();
    }
}
