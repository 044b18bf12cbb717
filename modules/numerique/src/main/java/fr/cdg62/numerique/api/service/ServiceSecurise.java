package fr.cdg62.numerique.api.service;

/** Services that a collectivité may order from Fibre Numérique 59/62 (guide, « Sécurisation des données »). */
public enum ServiceSecurise {
    MESSAGERIE("Messagerie sécurisée"),
    NOM_DOMAINE("Nom de domaine"),
    PAGE_INTERNET("Page internet"),
    CLE_SIGNATURE("Clé de signature électronique"),
    SAUVEGARDE("Sauvegarde informatique"),
    ANTIVIRUS("Antivirus"),
    COFFRE_MOTS_DE_PASSE("Coffre-fort de mots de passe"),
    DEMARCHES_SIMPLIFIEES("Application « Démarches simplifiées »");

    private final String libelle;

    ServiceSecurise(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
