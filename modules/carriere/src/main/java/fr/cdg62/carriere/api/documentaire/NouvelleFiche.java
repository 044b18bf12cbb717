package fr.cdg62.carriere.api.documentaire;

import fr.cdg62.carriere.api.conseil.ThemeConseil;
import java.time.LocalDate;

/**
 * A document, or a new version of one: the version in force then ends on the eve.
 *
 * @param debut first day of validity
 * @param reference text it rests on
 * @param verifiee whether it was checked against this text
 */
public record NouvelleFiche(
        String code,
        NatureFiche nature,
        ThemeConseil theme,
        String titre,
        String texte,
        LocalDate debut,
        String reference,
        boolean verifiee) {}
