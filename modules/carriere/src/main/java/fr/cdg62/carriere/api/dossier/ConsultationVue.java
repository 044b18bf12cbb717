package fr.cdg62.carriere.api.dossier;

import java.time.Instant;

/**
 * Trace of a consultation (décret 2011-675), kept for the duration in force, 3 years.
 *
 * @param acteur account that read
 * @param le when
 * @param objet what was read: the dossier, a piece, a document drawn from it
 * @param motif why
 */
public record ConsultationVue(String acteur, Instant le, String objet, MotifConsultation motif) {}
