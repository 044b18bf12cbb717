package fr.cdg62.carriere.api.dossier;

import java.time.LocalDate;

/** A row of a list of dossiers. */
public record LigneDossier(
        long id,
        String numero,
        long agent,
        String intitule,
        String siren,
        String arrondissement,
        String statut,
        EtatDossier etat,
        LocalDate ouvertLe,
        int pieces) {}
