package fr.cdg62.carriere.api.retraite.dossier;

/** Whose turn it is. */
public enum Attente {
    COLLECTIVITE,
    CENTRE,
    CNRACL,
    /** The agent, or the employer for him when he signed on paper. */
    AGENT,
    /** Nobody: it is over. */
    PERSONNE
}
