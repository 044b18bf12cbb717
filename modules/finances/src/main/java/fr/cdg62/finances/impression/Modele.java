package fr.cdg62.finances.impression;

/** The documents that can be printed; each is one template of {@code modeles/}. */
public enum Modele {
    DEVIS("devis.html"),
    CONVENTION("convention.html"),
    FACTURE("facture.html"),
    DECOMPTE_COTISATION("decompte-cotisation.html");

    private final String fichier;

    Modele(String fichier) {
        this.fichier = fichier;
    }

    String fichier() {
        return fichier;
    }
}
