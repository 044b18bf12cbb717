package fr.cdg62.carriere.nomenclature;

import java.util.Set;

/**
 * What a type of piece commands.
 *
 * @param acte an act of the autorité territoriale: signed, with a date of effect
 * @param ouvreDossier opens the dossier of an agent who has none
 * @param creeDroits creates rights, so its withdrawal is bounded in time
 * @param transmissible transmitted to the préfet
 * @param statutConfere status that its filing confers, null for none
 * @param groupeSanction group of the sanction, null when it is none
 * @param versable false for what the law keeps out of the dossier
 * @param statutsExclus statuses that cannot receive it
 * @param positionsAdmises positions that can receive it; empty means all
 */
public record RegleType(
        String code,
        String libelle,
        int rubrique,
        boolean acte,
        boolean ouvreDossier,
        boolean creeDroits,
        boolean transmissible,
        String statutConfere,
        Integer groupeSanction,
        boolean versable,
        Set<String> statutsExclus,
        Set<String> positionsAdmises) {
    public RegleType {
        statutsExclus = Set.copyOf(statutsExclus);
        positionsAdmises = Set.copyOf(positionsAdmises);
    }

    /** Whether an agent in this position may receive it; an unknown position does not prevent it. */
    public boolean admetPosition(String position) {
        return position == null || positionsAdmises.isEmpty() || positionsAdmises.contains(position);
    }
}
