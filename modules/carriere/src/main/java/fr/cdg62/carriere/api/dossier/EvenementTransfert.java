package fr.cdg62.carriere.api.dossier;

/** What may happen to a transfer. */
public enum EvenementTransfert {
    SIGNER,
    ACCUSER
}
