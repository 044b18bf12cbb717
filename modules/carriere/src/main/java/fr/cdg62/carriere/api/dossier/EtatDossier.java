package fr.cdg62.carriere.api.dossier;

/**
 * States of a dossier individuel. It does not exist before the first act of nomination is received.
 *
 * <p>An archived dossier becomes ELIMINABLE the night that ends its durée d'utilité administrative, 80 years after the birth of the agent (arrêté of 21 December 2012).
 */
public enum EtatDossier {
    OUVERT,
    INCOMPLET,
    COMPLET,
    EN_RECONSTITUTION,
    TRANSFERE,
    CLOS,
    ARCHIVE,
    ELIMINABLE,
    ELIMINE;

    /** Whether pieces may still be added: neither closed, transferred nor archived. */
    public boolean recoitDesPieces() {
        return switch (this) {
            case OUVERT, INCOMPLET, COMPLET, EN_RECONSTITUTION -> true;
            case TRANSFERE, CLOS, ARCHIVE, ELIMINABLE, ELIMINE -> false;
        };
    }
}
