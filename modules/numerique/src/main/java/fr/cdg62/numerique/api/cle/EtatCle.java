package fr.cdg62.numerique.api.cle;

/**
 * States of a signature key: demandée → pièces contrôlées → remise en main propre (face to face, identity checked) →
 * active ↔ suspendue → révoquée, or expirée, which is read from its last day.
 */
public enum EtatCle {
    DEMANDEE("Demandée"),
    PIECES_CONTROLEES("Pièces contrôlées"),
    REMISE_EN_MAIN_PROPRE("Remise en main propre"),
    ACTIVE("Active"),
    SUSPENDUE("Suspendue"),
    REVOQUEE("Révoquée"),
    EXPIREE("Expirée");

    private final String libelle;

    EtatCle(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
