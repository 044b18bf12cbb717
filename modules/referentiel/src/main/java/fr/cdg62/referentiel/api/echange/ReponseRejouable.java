package fr.cdg62.referentiel.api.echange;

/**
 * Answer of a write executed once only.
 *
 * @param corps the answer, as the first execution gave it
 * @param rejouee true when the action was not executed this time
 */
public record ReponseRejouable(String corps, boolean rejouee) {}
