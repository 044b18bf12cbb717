package fr.cdg62.carriere.api.parcours;

import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.socle.page.DemandePage;

/**
 * Filters of a list of careers; each may be null.
 *
 * @param siren employer
 * @param texte beginning of the agent's family name
 * @param nirFin last five characters of the NIR
 * @param grade code of the grade held today
 * @param statut statut today
 * @param position position today
 * @param page sorts: {@code nom}, {@code grade}
 */
public record RechercheCarrieres(
        String siren,
        String texte,
        String nirFin,
        String grade,
        Statut statut,
        TypePosition position,
        DemandePage page) {}
