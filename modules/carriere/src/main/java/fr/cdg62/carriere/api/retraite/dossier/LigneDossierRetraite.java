package fr.cdg62.carriere.api.retraite.dossier;

import java.time.LocalDate;

/**
 * A dossier in a list.
 *
 * @param limite last day to answer the décompte, null outside of this state
 */
public record LigneDossierRetraite(
        long id,
        String agent,
        String siren,
        TypePension type,
        EtatDossierRetraite etat,
        Attente attente,
        LocalDate effet,
        LocalDate limite) {}
