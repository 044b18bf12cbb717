package fr.cdg62.carriere.api.grille;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import java.util.List;

/**
 * What a file changes, or would change.
 *
 * @param ecrit whether it was written: never on a dry run nor when there is a fault
 * @param lignes lines read
 * @param inchangees lines that were already there
 * @param changements what is added and closed, in French
 * @param fautes what prevents it from being written
 */
public record RapportChargement(
        boolean ecrit, int lignes, int inchangees, List<String> changements, List<FauteLigne> fautes) {
    public RapportChargement {
        changements = List.copyOf(changements);
        fautes = List.copyOf(fautes);
    }
}
