package fr.cdg62.carriere.api.documentaire;

import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Filters of the base documentaire; each may be null.
 *
 * @param texte part of the title
 * @param date day of validity; null means today
 */
public record RechercheFiches(NatureFiche nature, ThemeConseil theme, String texte, LocalDate date, DemandePage page) {}
