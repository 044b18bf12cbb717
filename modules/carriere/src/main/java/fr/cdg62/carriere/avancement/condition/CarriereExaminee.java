package fr.cdg62.carriere.avancement.condition;

/** A career to examine: who, and the grade held today. */
public record CarriereExaminee(long id, long agent, String nom, String prenom, String grade) {}
