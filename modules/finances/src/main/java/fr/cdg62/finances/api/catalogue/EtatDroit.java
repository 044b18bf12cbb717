package fr.cdg62.finances.api.catalogue;

/** What a collectivité may do with a mission at a date. */
public enum EtatDroit {
    /** The mission may be used, whole. */
    OUVERTE,
    /** The mission may be used within the limit told by the reason (reduced portal, concours A and B only). */
    OUVERTE_RESTREINTE,
    /** The mission may be used once a convention has been signed. */
    SUR_CONVENTION,
    /** The mission is out of reach of the membership at this date. */
    FERMEE;

    /** Whether the mission may be used now, whole or not. */
    public boolean estOuverte() {
        return this == OUVERTE || this == OUVERTE_RESTREINTE;
    }
}
