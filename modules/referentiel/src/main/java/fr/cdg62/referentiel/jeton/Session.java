package fr.cdg62.referentiel.jeton;

import java.time.Instant;

/** What a token says of the session it belongs to: whose, and since when. */
public record Session(String identifiant, Instant debut) {}
