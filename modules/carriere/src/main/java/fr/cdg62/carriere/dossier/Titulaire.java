package fr.cdg62.carriere.dossier;

import java.time.LocalDate;

/**
 * The person a dossier is about, as the référentiel knows him when it opens.
 *
 * @param agent identity in the référentiel
 * @param siren employer
 * @param arrondissement of the employer, empty when it lies in none
 * @param intitule name and first name
 * @param naissance day of birth
 */
public record Titulaire(long agent, String siren, String arrondissement, String intitule, LocalDate naissance) {}
