package fr.cdg62.carriere.promotion;

import java.time.LocalDate;

/** Whom a proposal is about. */
record AgentPropose(long carriere, long agent, String siren, String nom, String prenom, LocalDate dateNaissance) {}
