package fr.cdg62.carriere.api.conseil;

/**
 * An event on a saisine.
 *
 * @param motif why, for DECLARER_IRRECEVABLE, RENVOYER and CONTESTER
 * @param reponse the answer, for SOUMETTRE
 */
public record DemandeSaisine(EvenementSaisine evenement, String motif, ReponseProposee reponse) {}
