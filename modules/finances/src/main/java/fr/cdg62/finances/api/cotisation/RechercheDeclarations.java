package fr.cdg62.finances.api.cotisation;

import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Which declarations to list, latest period first, latest version first.
 *
 * @param siren collectivité; null for all of them, which only the CdG may ask
 * @param du periods starting on or after this day, null for no bound
 * @param au periods starting on or before this day, null for no bound
 * @param etat null for all states
 */
public record RechercheDeclarations(String siren, LocalDate du, LocalDate au, EtatDeclaration etat, DemandePage page) {}
