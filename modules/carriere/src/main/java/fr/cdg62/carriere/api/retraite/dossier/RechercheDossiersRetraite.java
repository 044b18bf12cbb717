package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.socle.page.DemandePage;

/**
 * Filter of the dossiers; what is null does not filter.
 *
 * @param carriere of this career
 * @param attente that wait for this party
 * @param texte beginning of the name of the agent
 * @param page sorts {@code agent} and {@code effet}; the nearest pension first without sort
 */
public record RechercheDossiersRetraite(
        String siren,
        Long carriere,
        EtatDossierRetraite etat,
        TypePension type,
        Attente attente,
        String texte,
        DemandePage page) {}
