package fr.cdg62.carriere.api.retraite.affiliation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * An affiliation to declare, of the agent of a career or of the agent that an identity names.
 *
 * @param carriere career of the agent with this employer; null to find it by the identity
 * @param siren employer; null for that of the career
 * @param identite null for that the system knows; refused when the system knows another one (E101, E102)
 * @param contrat the employment
 */
public record NouvelleAffiliation(
        Long carriere,
        String siren,
        @Valid IdentiteAssure identite,

        @NotNull(message = "Indiquez le contrat.") @Valid ContratAffiliation contrat) {}
