package fr.cdg62.carriere.api.promotion.dossier;

/** How an agent comes to the promotion interne. */
public enum VoiePI {
    /** The rule: within the quota of the cadre d'emplois. */
    QUOTA("Promotion interne ordinaire"),
    /** Adjoints administratifs principaux who are secrétaires généraux of a small commune: until the end of 2027, no quota. */
    SGM_REQUALIFICATION("Requalification des secrétaires généraux de mairie"),
    /** Category C agents trained to be secrétaires généraux de mairie: for good, no quota. */
    SGM_PARCOURS("Parcours des secrétaires généraux de mairie"),
    /** Rédacteurs secrétaires généraux of a small commune who become attachés: one more for two promotions. */
    SGM_ATTACHE("Attachés : secrétaires généraux de mairie");

    private final String libelle;

    VoiePI(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }

    /** Whether no quota limits the inscriptions. */
    public boolean horsQuota() {
        return this == SGM_REQUALIFICATION || this == SGM_PARCOURS;
    }
}
