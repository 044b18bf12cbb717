package fr.cdg62.numerique.commande;

import java.time.Instant;

/** Who did something, and when. */
record Auteur(String nom, Instant instant) {}
