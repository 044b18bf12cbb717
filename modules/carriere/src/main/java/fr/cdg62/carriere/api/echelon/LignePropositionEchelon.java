package fr.cdg62.carriere.api.echelon;

import java.time.LocalDate;

/** A proposal in a list; see {@link PropositionEchelonVue}. */
public record LignePropositionEchelon(
        long id,
        long carriere,
        String siren,
        String nom,
        String prenom,
        String grade,
        int deEchelon,
        int versEchelon,
        int indiceMajore,
        LocalDate dateEffet,
        boolean aVerifier,
        EtatProposition etat,
        long version) {}
