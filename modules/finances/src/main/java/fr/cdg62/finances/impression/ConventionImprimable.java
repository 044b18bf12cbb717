package fr.cdg62.finances.impression;

import java.util.List;

/** What the convention template needs. */
public record ConventionImprimable(
        Destinataire destinataire,
        String numero,
        String objet,
        String mission,
        boolean tripartite,
        String dateEffet,
        String dureeMois,
        boolean taciteReconduction,
        String dateTarif,
        String deliberation,
        List<LigneImprimable> lignes,
        List<BlocSignature> signatures) {

    /** Where one party signs; signataire and date stay empty until it has. */
    public record BlocSignature(String partie, String signataire, String date) {}
}
