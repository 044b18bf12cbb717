package fr.cdg62.carriere.api.retraite.cohorte;

/** What the agents of a cohort receive; the age reached in the year of the campaign decides. */
public enum TypeInformation {
    /** Relevé individuel de situation, every five years from 35. */
    RIS("relevé individuel de situation"),
    /** Estimation indicative globale, every five years from 55. */
    EIG("estimation indicative globale");

    private final String libelle;

    TypeInformation(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
