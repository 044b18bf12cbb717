package fr.cdg62.carriere.api.stage;

import java.time.LocalDate;

/** A row of the list of stages; the end and the titularisation as of the last décompte. */
public record LigneStage(
        long id,
        String agent,
        String siren,
        String grade,
        VoieStage voie,
        LocalDate debut,
        EtatStage etat,
        LocalDate fin,
        LocalDate titularisation) {}
