package fr.cdg62.finances.api.titre;

import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * A titre de recettes as issued; it never changes afterwards.
 *
 * @param numero gapless number within its year, such as {@code TIT-2026-00001}
 * @param montant total of the lines, strictly positive
 * @param prescription day on which the comptable public's action to recover it is prescribed (R-COT-8), null when the titre
 *     lowers the debt
 * @param origine what it comes from, such as {@code DECLARATION:1234}
 * @param titreRectifie id of the titre completed, reduced or cancelled by this one, null for a NORMAL one
 */
public record TitreVue(
        long id,
        String numero,
        String siren,
        TypeTitre type,
        NatureTitre nature,
        String objet,
        Montant montant,
        LocalDate dateEmission,
        LocalDate dateLimite,
        LocalDate prescription,
        String origine,
        Long titreRectifie,
        List<LigneTitre> lignes) {}
