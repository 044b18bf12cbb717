package fr.cdg62.numerique.securisation;

import java.time.Instant;

/** Who did something, and when. */
record Auteur(String nom, Instant instant) {}
