package fr.cdg62.carriere.api.echelon.envoi;

/** Why proposals were left aside. */
public enum RaisonEcart {
    HORS_PORTEFEUILLE("Collectivité hors du portefeuille de la personne qui envoie"),
    CHANGEE_ENTRE_TEMPS("Déjà envoyées ou retirées depuis le début de l'envoi");

    private final String libelle;

    RaisonEcart(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
