package fr.cdg62.finances.api.prestation;

import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Filters of the list; every one may be null.
 *
 * @param siren mandatory for a caller who is not of the CDG
 */
public record RecherchePrestations(
        String siren, String mission, EtatPrestation etat, LocalDate du, LocalDate au, DemandePage page) {}
