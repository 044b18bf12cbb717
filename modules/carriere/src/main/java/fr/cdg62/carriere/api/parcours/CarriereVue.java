package fr.cdg62.carriere.api.parcours;

import fr.cdg62.carriere.api.position.TypePosition;

/**
 * A career, and where it stands today.
 *
 * @param agent identity of the agent
 * @param nirFin last five characters of the NIR
 * @param cadreEmplois code of the cadre d'emplois
 * @param siren employer today
 * @param employeur name of the employer
 * @param statut null before the first fact
 * @param grade code of the grade, null before the first fact
 * @param echelon null before the first fact
 * @param version for {@code If-Match}
 */
public record CarriereVue(
        long id,
        long agent,
        String nom,
        String prenom,
        String nirFin,
        String cadreEmplois,
        String siren,
        String employeur,
        Statut statut,
        String grade,
        Integer echelon,
        TypePosition position,
        long version) {}
