package fr.cdg62.carriere.api.position;

/** Why a part time is granted, when the reason changes what it gives; none for one on authorisation. */
public enum MotifTempsPartiel {
    /**
     * De droit, for a child under three years, or within three years of the arrival of an adopted one (CGFP, art. L612-3):
     * 50, 60, 70 or 80 %.
     */
    DROIT_ENFANT("de droit pour un enfant");

    private final String libelle;

    MotifTempsPartiel(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as it follows « temps partiel ». */
    public String libelle() {
        return libelle;
    }
}
