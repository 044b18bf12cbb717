package fr.cdg62.carriere.api.retraite.affiliation;

/**
 * What the system already knows of an agent to affiliate.
 *
 * @param siren employer in that career
 * @param contrat as the career says it on its first day of official with this employer; null for what it does not say
 */
public record PropositionAffiliation(
        long carriere, String siren, IdentiteAssure identite, ContratAffiliation contrat) {}
