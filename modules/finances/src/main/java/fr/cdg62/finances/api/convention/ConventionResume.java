package fr.cdg62.finances.api.convention;

import java.time.LocalDate;

/** One row of the list of conventions. */
public record ConventionResume(
        long id,
        String numero,
        String siren,
        String mission,
        String objet,
        EtatConvention etat,
        LocalDate dateEffet,
        LocalDate fin,
        long version) {}
