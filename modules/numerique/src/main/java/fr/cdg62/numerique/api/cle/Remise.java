package fr.cdg62.numerique.api.cle;

import java.time.LocalDate;

/**
 * The meeting at which the token was handed over.
 *
 * @param date from the day the file was checked until today
 * @param remisePar who handed it over, 1 to 100 characters
 */
public record Remise(LocalDate date, PieceIdentite piece, String remisePar) {}
