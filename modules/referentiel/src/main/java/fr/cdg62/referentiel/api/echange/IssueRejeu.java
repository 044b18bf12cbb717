package fr.cdg62.referentiel.api.echange;

/**
 * What a message of the journal gets when it is presented again.
 *
 * @param statut REJOUE: the answer kept, without second effect; ACCEPTE: executed this time, because it had been refused
 *     before or is a reading; REFUSE, INCIDENT: refused or failed this time
 * @param codeFaute code of the fault, or {@code null}
 * @param memeReponse whether it says the same as the answer of the journal, apart from the reference of a fault
 * @param reponse envelope the partner would receive
 */
public record IssueRejeu(StatutMessage statut, String codeFaute, boolean memeReponse, String reponse) {}
