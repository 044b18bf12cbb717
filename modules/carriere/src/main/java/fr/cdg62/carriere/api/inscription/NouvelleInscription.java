package fr.cdg62.carriere.api.inscription;

import java.time.LocalDate;

/**
 * A lauréat to inscribe.
 *
 * @param nom family name, 1 to 100 characters
 * @param prenom first name, 1 to 100 characters
 * @param dateNaissance tells namesakes apart; never published
 * @param siren employer of the lauréat, who is told of the term; null when he has none in the département
 */
public record NouvelleInscription(String nom, String prenom, LocalDate dateNaissance, String siren) {}
