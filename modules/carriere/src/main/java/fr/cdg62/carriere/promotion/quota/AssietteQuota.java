package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/**
 * What the quota of a cadre d'emplois is worked out from, all affiliated bodies together.
 *
 * @param recrutements R: recruitments that count (décret 2013-593, art. 31), from outside the affiliated bodies
 * @param reliquat recruitments of earlier years not yet used
 * @param effectif E: officials in activité or détachement and agents in CDI on 31 December of the year before
 * @param anneesSansQuota whole years in a row in which no inscription was possible
 */
public record AssietteQuota(int recrutements, int reliquat, int effectif, int anneesSansQuota) {

    public AssietteQuota {
        exiger(recrutements, "recrutements");
        exiger(reliquat, "reliquat");
        exiger(effectif, "effectif");
        exiger(anneesSansQuota, "anneesSansQuota");
    }

    private static void exiger(int nombre, String champ) {
        if (nombre < 0) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Le champ « %s » n'est pas négatif.".formatted(champ), champ);
        }
    }
}
