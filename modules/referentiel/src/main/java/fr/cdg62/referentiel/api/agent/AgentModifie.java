package fr.cdg62.referentiel.api.agent;

/** Event, inside the transaction: the identity of an agent has changed. */
public record AgentModifie(AgentVue agent) {}
