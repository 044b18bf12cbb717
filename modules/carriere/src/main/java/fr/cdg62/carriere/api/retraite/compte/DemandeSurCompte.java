package fr.cdg62.carriere.api.retraite.compte;

import jakarta.validation.constraints.NotNull;

/**
 * What is to happen; SAISIR comes with a content only.
 *
 * @param note RENVOYER, SIGNALER_ANOMALIE, ROUVRIR: why, 1 to 2000 characters; TRANSMETTRE: the same when differences with
 *     the career remain
 * @param codeAnomalie SIGNALER_ANOMALIE: code of the CNRACL, 1 to 40 characters
 */
public record DemandeSurCompte(
        @NotNull(message = "Indiquez l'événement.") EvenementCompte evenement, String note, String codeAnomalie) {}
