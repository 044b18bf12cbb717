package fr.cdg62.carriere.api.acces;

import java.util.List;

/**
 * What is entrusted to a gestionnaire de carrières.
 *
 * @param identifiant his account
 * @param arrondissements sorted; the empty text stands for the bodies that lie in none
 */
public record PortefeuilleVue(String identifiant, List<String> arrondissements) {}
