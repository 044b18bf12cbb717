package fr.cdg62.carriere.retraite.cohorte;

/** How many accounts an employer has to make reliable. */
public record ResteEmployeur(String siren, long comptes) {}
