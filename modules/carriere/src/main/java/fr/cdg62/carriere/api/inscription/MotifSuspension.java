package fr.cdg62.carriere.api.inscription;

/** What stops the clock of an inscription (CGFP, art. L325-39 and R325-131). Each is proved by a document. */
public enum MotifSuspension {
    CONGE_PARENTAL("Congé parental"),
    MATERNITE("Congé de maternité"),
    ADOPTION("Congé d'adoption"),
    PRESENCE_PARENTALE("Congé de présence parentale"),
    SOLIDARITE_FAMILIALE("Congé de solidarité familiale"),
    LONGUE_DUREE("Congé de longue durée"),
    SERVICE_NATIONAL("Service national"),
    SERVICE_CIVIQUE("Service civique"),
    MANDAT_LOCAL("Mandat d'élu local"),
    CONTRAT_REMPLACEMENT("Contrat de l'article L332-13 sur un emploi correspondant");

    private final String libelle;

    MotifSuspension(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }
}
