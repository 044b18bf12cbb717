package fr.cdg62.carriere.api.retraite;

/** Why the agent would leave; it lifts conditions that a departure by age must meet. */
public enum MotifDepart {
    /** On request, from the age that opens the right. */
    AGE("départ à la demande de l'agent", false, false),
    /** Long career: before the age, on conditions of start and of contributed quarters (décret n° 2003-1306, art. 26-I). */
    CARRIERE_LONGUE("carrière longue", false, false),
    /** Invalidity: no age, no length of services (décret n° 2003-1306, art. 7), no décote (code des pensions, L14 I). */
    INVALIDITE("invalidité", true, false),
    /** Disability at the fixed rate: no décote; the age it opens from is not judged here. */
    HANDICAP("handicap au taux fixé par le texte", true, false),
    /** Accident in service: the same, and the six months of index are not opposed (L15). */
    ACCIDENT_SERVICE("accident de service", true, true),
    /**
     * Death of the agent: pension of the heirs, without décote; the six months are not opposed, nor the length of services
     * when he died in service.
     */
    DECES("décès", true, true);

    private final String libelle;
    private final boolean sansDecote;
    private final boolean sansDetention;

    MotifDepart(String libelle, boolean sansDecote, boolean sansDetention) {
        this.libelle = libelle;
        this.sansDecote = sansDecote;
        this.sansDetention = sansDetention;
    }

    /** In French, as in a sentence. */
    public String libelle() {
        return libelle;
    }

    /** Whether neither age nor duration reduce the pension. */
    public boolean sansDecote() {
        return sansDecote;
    }

    /** Whether the index need not have been held six months. */
    public boolean sansDetention() {
        return sansDetention;
    }
}
