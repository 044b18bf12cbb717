package fr.cdg62.carriere.api.documentaire;

import fr.cdg62.carriere.api.conseil.ThemeConseil;
import fr.cdg62.socle.parametre.Source;
import java.time.LocalDate;

/**
 * A document of the base, in one of its versions.
 *
 * @param code name that its versions share, e.g. {@code AVECAR}
 * @param debut first day of validity of this version
 * @param fin last day, null while it is in force
 */
public record FicheVue(
        long id,
        String code,
        NatureFiche nature,
        ThemeConseil theme,
        String titre,
        String texte,
        LocalDate debut,
        LocalDate fin,
        Source source) {}
