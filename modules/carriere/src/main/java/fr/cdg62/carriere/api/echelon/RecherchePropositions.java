package fr.cdg62.carriere.api.echelon;

import fr.cdg62.socle.page.DemandePage;
import java.time.LocalDate;

/**
 * Criteria of a list of proposals; null does not filter.
 *
 * @param siren required from a collectivité
 * @param nom beginning of the name
 * @param avant last date of effect
 */
public record RecherchePropositions(
        Long campagne,
        String siren,
        Long carriere,
        EtatProposition etat,
        String nom,
        LocalDate avant,
        DemandePage page) {}
