package fr.cdg62.carriere.api.entretien;

import java.time.LocalDate;

/**
 * An event on an entretien.
 *
 * @param le day it happened, not in the future nor before the preceding step
 * @param piece the final report deposited in the dossier, for TRANSMETTRE
 */
public record DemandeEntretien(EvenementEntretien evenement, LocalDate le, Long piece) {}
