package fr.cdg62.carriere.api.parcours;

import fr.cdg62.referentiel.api.agent.AgentVue;
import java.util.List;

/** An agent, with his careers. */
public record FicheAgent(AgentVue identite, List<CarriereVue> carrieres) {}
