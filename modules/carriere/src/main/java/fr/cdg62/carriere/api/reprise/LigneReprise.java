package fr.cdg62.carriere.api.reprise;

import java.time.LocalDate;

/** A row of the list of studies. */
public record LigneReprise(
        long id,
        String agent,
        String siren,
        String grade,
        LocalDate nomination,
        EtatReprise etat,
        LocalDate limiteOption) {}
