package fr.cdg62.carriere.piece.controle;

/**
 * What the career says of the agent on the eve of an act.
 *
 * @param statut null when no fact says it
 * @param position null when no career is entered
 */
record SituationConnue(String statut, String position) {
    static final SituationConnue INCONNUE = new SituationConnue(null, null);
}
