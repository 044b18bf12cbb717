package fr.cdg62.referentiel.compte;

/** What happens to an account. */
public enum EvenementCompte {
    ACTIVER,
    SUSPENDRE,
    REACTIVER,
    CLOTURER
}
