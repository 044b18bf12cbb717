package fr.cdg62.carriere.api.aptitude;

/**
 * A lauréat as everybody may read him: his name, which the law lets be published (CRPA, art. D312-1-3), and nothing
 * else. Neither birth nor term of his inscription: a term put off would tell of a congé.
 */
public record InscritPublic(String nom, String prenom) {}
