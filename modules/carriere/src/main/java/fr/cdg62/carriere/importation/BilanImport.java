package fr.cdg62.carriere.importation;

/** What a transaction of an import did, or would do. */
public record BilanImport(int agents, int agentsCrees, int carrieresCreees, int faitsCrees, int faitsConnus) {}
