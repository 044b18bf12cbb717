package fr.cdg62.carriere.api.nomenclature;

import fr.cdg62.socle.parametre.Source;

/**
 * A type of piece.
 *
 * @param rubrique where it is filed, 1 to 21
 * @param acte whether it is an act: signed, with a date of effect
 * @param ouvreDossier whether it opens the dossier of an agent who has none
 * @param versable false for what the law keeps out of the dossier
 * @param conservation how long it stays in current management
 * @param sortFinal A archived until the end of the dossier, D destroyed
 */
public record TypePieceVue(
        String code,
        String libelle,
        int rubrique,
        boolean acte,
        boolean ouvreDossier,
        boolean versable,
        String conservation,
        String sortFinal,
        Source source) {}
