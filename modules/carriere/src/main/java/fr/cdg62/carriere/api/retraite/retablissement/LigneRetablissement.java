package fr.cdg62.carriere.api.retraite.retablissement;

import java.time.LocalDate;

/**
 * A rétablissement in a list.
 *
 * @param limite last day to ask for it
 */
public record LigneRetablissement(
        long id, String agent, String siren, EtatRetablissement etat, LocalDate radiation, LocalDate limite) {}
