package fr.cdg62.finances.api.convention;

import java.time.LocalDate;
import java.util.List;

/**
 * A convention to draw up (R-CONV-1). Tripartite when its mission is the sécurisation des données.
 *
 * @param devis id of an ACCEPTE devis of the same collectivité and mission, which becomes CONVERTI; null without
 *     devis, when all is billed by the grid
 * @param dureeMois 1 to 120
 * @param taciteReconduction renewed for the same duration until résiliée
 * @param prorataPremiereAnnee false (the rule of the grid, R-FAC-2): a started year is due whole; true: the months
 *     started of the first year
 */
public record NouvelleConvention(
        String siren,
        String mission,
        String objet,
        Long devis,
        LocalDate dateEffet,
        int dureeMois,
        boolean taciteReconduction,
        boolean prorataPremiereAnnee,
        List<LigneConvention> lignes) {

    public NouvelleConvention {
        lignes = lignes == null ? List.of() : List.copyOf(lignes);
    }
}
