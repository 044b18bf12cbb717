package fr.cdg62.carriere.api.promotion.envoi;

/** Life of a letter about a proposal: called for, sent to the employer, read by the employer. */
public enum EtatEnvoiPI {
    A_ENVOYER,
    ENVOYE,
    LU
}
