package fr.cdg62.referentiel.api.document;

import java.time.Instant;

/**
 * A document without its content.
 *
 * @param mime media type found in the content
 * @param taille size in bytes
 * @param sha256 hash of the content, lower-case hexadecimal
 * @param deposant account that deposited it, or {@code SYSTEME}
 * @param analyse what the antivirus knows of it
 * @param motif threat found, or why it could not be analysed; {@code null} in the other states
 */
public record DocumentVue(
        long id,
        String siren,
        String objet,
        String nom,
        String mime,
        long taille,
        String sha256,
        String deposant,
        Instant deposeLe,
        EtatAnalyse analyse,
        String motif) {}
