package fr.cdg62.numerique.api.securisation;

/**
 * States of an order: demande → devis demandé → devis reçu → accepté → convention (three signatures) → commande → en
 * service ↔ incident → renouvellement, back in service, or résilié.
 */
public enum EtatCommande {
    DEMANDE("Demande à transmettre"),
    DEVIS_DEMANDE("Devis demandé"),
    DEVIS_RECU("Devis reçu"),
    ACCEPTE("Devis accepté"),
    CONVENTION("Convention à la signature"),
    COMMANDE("Commande passée"),
    EN_SERVICE("En service"),
    INCIDENT("Incident en cours"),
    RENOUVELLEMENT("Renouvellement demandé"),
    RESILIE("Terminée");

    private final String libelle;

    EtatCommande(String libelle) {
        this.libelle = libelle;
    }

    /** True when nothing can happen to the order any more. */
    public boolean estFinie() {
        return this == RESILIE;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
