package fr.cdg62.numerique.api.service;

/** States of one service of an order; ARRETE is final. */
public enum EtatService {
    DEMANDE("Demandé"),
    EN_SERVICE("En service"),
    INCIDENT("En incident"),
    ARRETE("Arrêté");

    private final String libelle;

    EtatService(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
