package fr.cdg62.finances.api.devis;

import java.time.LocalDate;
import java.util.List;

/**
 * Contents of a devis; at least one line of either kind.
 *
 * @param siren the collectivité
 * @param mission code of the mission in the catalogue
 * @param objet what the devis is about, 1 to 200 characters
 * @param dateTarif date at which the grid is read; null = today
 * @param lignesTarifees lines priced by the grid
 * @param lignesChiffrees lines priced by hand
 */
public record NouveauDevis(
        String siren,
        String mission,
        String objet,
        LocalDate dateTarif,
        List<LigneTarifee> lignesTarifees,
        List<LigneChiffree> lignesChiffrees) {

    public NouveauDevis {
        lignesTarifees = lignesTarifees == null ? List.of() : List.copyOf(lignesTarifees);
        lignesChiffrees = lignesChiffrees == null ? List.of() : List.copyOf(lignesChiffrees);
    }
}
