package fr.cdg62.finances.api.titre;

import java.time.LocalDate;
import java.util.List;

/**
 * What is needed to issue a titre de recettes; number, date of issue and total are given by the issue itself.
 *
 * @param siren collectivité that owes (or is credited)
 * @param objet object of the titre, 1 to 160 characters (ObjPce of the PES)
 * @param dateLimite last day to pay, on or after the date of issue
 * @param origine what the titre comes from, at most 80 characters, such as {@code DECLARATION:1234}; one titre at most
 *     per origine and nature, so that a re-run never doubles it
 * @param titreRectifie id of the titre that this one completes, reduces or cancels; null for a NORMAL one, required for
 *     the others
 * @param lignes at least one line, each strictly positive
 */
public record NouveauTitre(
        String siren,
        TypeTitre type,
        NatureTitre nature,
        String objet,
        LocalDate dateLimite,
        String origine,
        Long titreRectifie,
        List<LigneTitre> lignes) {

    public NouveauTitre {
        lignes = List.copyOf(lignes);
    }
}
