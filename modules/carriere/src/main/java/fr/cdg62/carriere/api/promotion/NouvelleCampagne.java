package fr.cdg62.carriere.api.promotion;

import java.time.LocalDate;

/**
 * A campaign to prepare.
 *
 * @param annee year of the lists: conditions are met on its 1 January
 * @param ouvreLe first day on which employers propose
 * @param clotLe last day
 */
public record NouvelleCampagne(int annee, LocalDate ouvreLe, LocalDate clotLe) {}
