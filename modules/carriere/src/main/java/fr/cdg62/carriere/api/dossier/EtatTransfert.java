package fr.cdg62.carriere.api.dossier;

/** States of a transfer: prepared by the gestionnaire, signed by the president, acknowledged by the other CDG. */
public enum EtatTransfert {
    PREPARE,
    SIGNE,
    ACCUSE
}
