package fr.cdg62.referentiel.api.collectivite;

import java.time.LocalDate;

/**
 * An établissement of a collectivité.
 *
 * @param siret 14 digits, begins with the SIREN of the collectivité
 * @param nom usual name
 * @param siege whether it is the seat
 * @param fermeLe day it closed, null while open
 */
public record EtablissementVue(String siret, String nom, boolean siege, LocalDate fermeLe) {}
