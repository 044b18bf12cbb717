package fr.cdg62.finances.impression;

import java.util.List;

/** What the devis template needs. */
public record DevisImprimable(
        Destinataire destinataire,
        String numero,
        String objet,
        String mission,
        String emisLe,
        String valableJusquAu,
        String dateTarif,
        List<LigneImprimable> lignes,
        String total,
        String tva) {}
