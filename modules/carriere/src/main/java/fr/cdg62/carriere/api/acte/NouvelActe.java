package fr.cdg62.carriere.api.acte;

import fr.cdg62.carriere.api.parcours.Changement;
import java.time.LocalDate;
import java.util.List;

/**
 * An act to register on a career.
 *
 * @param numero number of the arrêté, 1 to 40 characters
 * @param dateSignature not in the future
 * @param dateEffet first day of effect; may come before the signature
 * @param dateDemande day the agent's request was received, null when there is none
 * @param enfant required for a congé parental, useful for a disponibilité to raise a child
 * @param changements at least one
 */
public record NouvelActe(
        TypeActe type,
        String numero,
        LocalDate dateSignature,
        LocalDate dateEffet,
        LocalDate dateDemande,
        EnfantVise enfant,
        List<Changement> changements) {
    public NouvelActe {
        changements = changements == null ? List.of() : List.copyOf(changements);
    }
}
