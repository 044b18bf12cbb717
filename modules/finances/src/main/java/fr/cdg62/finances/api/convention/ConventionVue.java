package fr.cdg62.finances.api.convention;

import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A convention and what the caller may do with it now.
 *
 * @param numero e.g. « CONV-2026-00001 »; null until proposed
 * @param fin last day of the current term; with tacite reconduction it moves on by itself
 * @param dateTarif version of the grid it was drawn up with
 * @param signaturesAttendues parties that must still sign; empty when all have
 */
public record ConventionVue(
        long id,
        String numero,
        String siren,
        String mission,
        String objet,
        Long devis,
        EtatConvention etat,
        LocalDate dateEffet,
        LocalDate fin,
        int dureeMois,
        boolean taciteReconduction,
        boolean prorataPremiereAnnee,
        LocalDate dateTarif,
        Deliberation deliberation,
        List<Signature> signatures,
        List<Partie> signaturesAttendues,
        List<LigneConvention> lignes,
        List<Avenant> avenants,
        String motifResiliation,
        Set<EvenementConvention> possibles,
        long version) {

    /** True when every party has signed, two or three of them. */
    public boolean toutesSignatures() {
        return signaturesAttendues.isEmpty();
    }
}
