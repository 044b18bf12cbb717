package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.LigneConvention;

/** A line of a convention and its id, which makes the key of what is billed of it. */
public record LigneNumerotee(long id, LigneConvention ligne) {}
