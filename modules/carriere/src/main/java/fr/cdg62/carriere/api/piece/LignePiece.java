package fr.cdg62.carriere.api.piece;

import java.time.LocalDate;

/** A row of a list of pieces, with what one needs to choose what to control first. */
public record LignePiece(
        long id,
        long dossier,
        String intitule,
        String siren,
        String libelle,
        int rubrique,
        Integer numero,
        LocalDate dateEffet,
        LocalDate recueLe,
        EtatPiece etat,
        int bloquantes,
        int nonBloquantes) {}
