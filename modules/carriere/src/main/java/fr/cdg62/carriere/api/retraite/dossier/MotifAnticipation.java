package fr.cdg62.carriere.api.retraite.dossier;

import fr.cdg62.carriere.api.retraite.avis.TypeAvis;

/** Why a pension may begin before the age that the career gives; a favourable avis préalable on the same proves it. */
public enum MotifAnticipation {
    CARRIERE_LONGUE("carrière longue", TypeAvis.CARRIERE_LONGUE),
    CATEGORIE_ACTIVE("catégorie active", TypeAvis.CATEGORIE_ACTIVE),
    HANDICAP("handicap au taux fixé par le texte", TypeAvis.HANDICAP);

    private final String libelle;
    private final TypeAvis avis;

    MotifAnticipation(String libelle, TypeAvis avis) {
        this.libelle = libelle;
        this.avis = avis;
    }

    /** Avis préalable that proves it. */
    public TypeAvis avis() {
        return avis;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }
}
