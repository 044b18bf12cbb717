package fr.cdg62.carriere.api.piece;

import java.util.List;

/**
 * Outcome of the control at arrival.
 *
 * @param bloquantes each prevents the deposit, or the filing when it appeared later
 * @param nonBloquantes to correct, but they prevent nothing
 */
public record ControleVue(List<Anomalie> bloquantes, List<Anomalie> nonBloquantes) {}
