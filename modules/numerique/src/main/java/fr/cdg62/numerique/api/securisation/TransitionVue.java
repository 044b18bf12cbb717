package fr.cdg62.numerique.api.securisation;

import java.time.Instant;

/** One line of the history of an order: who did what, when, and the state it led to. */
public record TransitionVue(
        Instant instant,
        EtatCommande de,
        EvenementCommande evenement,
        EtatCommande vers,
        String acteur,
        String detail) {}
