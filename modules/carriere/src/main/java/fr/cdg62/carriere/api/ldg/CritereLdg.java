package fr.cdg62.carriere.api.ldg;

/**
 * A criterion of the grid of points.
 *
 * @param code short name, unique in the grid, 1 to 40 characters
 * @param libelle what is judged, 1 to 200 characters
 * @param points most points it gives, 1 to 1000
 */
public record CritereLdg(String code, String libelle, int points) {}
