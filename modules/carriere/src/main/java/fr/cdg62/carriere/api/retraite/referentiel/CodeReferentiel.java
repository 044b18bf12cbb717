package fr.cdg62.carriere.api.retraite.referentiel;

import java.time.LocalDate;

/**
 * A code.
 *
 * @param complement PIECE: type of pension; null otherwise
 * @param debut first day it holds; null for a grade none of whose grids is loaded
 * @param fin last day it holds, null without end
 */
public record CodeReferentiel(String code, String libelle, String complement, LocalDate debut, LocalDate fin) {}
