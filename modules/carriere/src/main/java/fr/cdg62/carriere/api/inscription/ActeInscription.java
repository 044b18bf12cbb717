package fr.cdg62.carriere.api.inscription;

import java.time.LocalDate;

/**
 * What is asked about an inscription.
 *
 * @param date RENOUVELER: day the request was received; SUSPENDRE: first day; PROROGER: last day granted; NOMMER,
 *     RADIER, REINSCRIRE: day of effect
 * @param fin SUSPENDRE: last day, null while it lasts; else unused
 * @param motifSuspension SUSPENDRE only
 * @param texte SUSPENDRE: the document that proves it; RADIER, REINSCRIRE: why; NOMMER: by whom. 1 to 200 characters
 */
public record ActeInscription(
        EvenementInscription evenement, LocalDate date, LocalDate fin, MotifSuspension motifSuspension, String texte) {}
