package fr.cdg62.referentiel.api.affiliation;

import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import java.time.LocalDate;

/**
 * A row of the list of memberships at a date.
 *
 * @param siren collectivité
 * @param nom its name
 * @param type its kind
 * @param regime membership at the date
 * @param debut since when
 * @param additionnelle whether the cotisation additionnelle is taken
 * @param version version of the membership, for {@code If-Match}
 */
public record LigneAffiliation(
        String siren,
        String nom,
        TypeStructure type,
        RegimeAffiliation regime,
        LocalDate debut,
        boolean additionnelle,
        long version) {}
