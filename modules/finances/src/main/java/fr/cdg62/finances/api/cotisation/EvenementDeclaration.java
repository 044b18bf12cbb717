package fr.cdg62.finances.api.cotisation;

/** What may happen to a declaration. */
public enum EvenementDeclaration {
    /** The collectivité sends it. */
    DEPOSER,
    /** The collectivité sends another version in its place. */
    CORRIGER,
    /** The CdG accepts it. */
    VALIDER,
    /** The CdG refuses it, with a reason. */
    REJETER,
    /** The CdG claims what it makes due. */
    TITRER,
    /** A later version has been claimed in its place. */
    REMPLACER
}
