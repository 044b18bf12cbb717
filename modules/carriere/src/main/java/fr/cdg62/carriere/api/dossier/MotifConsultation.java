package fr.cdg62.carriere.api.dossier;

/** Why somebody opened a dossier; kept with the trace of the consultation. */
public enum MotifConsultation {
    /** Daily management by the employer. */
    GESTION,
    /** Control of the pieces and follow-up by the gestionnaire of the CDG. */
    CONTROLE,
    /** Right of the agent to read his own file (CGFP, art. L137-4). */
    DROIT_ACCES,
    /** Reading before a measure taken on account of the person (discipline, insufficiency). */
    PROCEDURE,
    /** Answer to another administration or to a judge. */
    TRANSFERT
}
