package fr.cdg62.carriere.api.retraite.envoi;

import java.time.LocalDate;

/**
 * A step of a dossier.
 *
 * @param etat state reached
 * @param texte reason, observations, number; empty for none
 */
public record EtapeSuivie(LocalDate le, String etat, String texte) {}
