package fr.cdg62.finances.api.cotisation;

import fr.cdg62.socle.valeur.Periode;

/** Event, inside the transaction: a collectivité has sent a declaration, or another version of it. */
public record DeclarationDeposee(long declaration, String siren, Periode periode) {}
