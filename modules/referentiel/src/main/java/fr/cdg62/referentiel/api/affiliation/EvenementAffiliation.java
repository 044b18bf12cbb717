package fr.cdg62.referentiel.api.affiliation;

/** What makes a membership change, always on 1 January (R-AFF-4, R-AFF-5). */
public enum EvenementAffiliation {
    /** The threshold is not reached, or the affiliation is the first one of a structure below it. */
    DEVENIR_OBLIGATOIRE("Affiliation devenue obligatoire"),
    /** The threshold is reached and no withdrawal was notified in time. */
    RESTER_AFFILIE("Maintien de l'affiliation à titre volontaire"),
    /** Decision to affiliate. */
    S_AFFILIER("Affiliation volontaire"),
    /** Decision to withdraw, by a structure whose affiliation is not, or no longer, compulsory. */
    SE_RETIRER("Retrait"),
    /** The employer has no agent left (or, where affiliation is voluntary by nature, no civil servant left). */
    PERDRE_AGENTS("Sortie faute d'agents"),
    /** Joins the block of missions of the socle commun, as a whole. */
    ADHERER_SOCLE("Adhésion au socle commun"),
    /** Leaves the block, as a whole. */
    QUITTER_SOCLE("Sortie du socle commun");

    private final String libelle;

    EvenementAffiliation(String libelle) {
        this.libelle = libelle;
    }

    /** French name, to display. */
    public String libelle() {
        return libelle;
    }
}
