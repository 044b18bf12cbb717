package fr.cdg62.carriere.api.conseil;

/**
 * A question of an employer.
 *
 * @param agent agent concerned, required for EXPERTISE, null otherwise when it concerns nobody
 */
public record NouvelleSaisine(
        String siren, NatureSaisine nature, ThemeConseil theme, String objet, String question, Long agent) {}
