package fr.cdg62.carriere.api.avancement;

/** An agent inscribed, as everybody may read him: his rank and name (CRPA, art. D312-1-3), and nothing else. */
public record InscritTableau(int rang, String nom, String prenom) {}
