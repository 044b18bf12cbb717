package fr.cdg62.carriere.api.position;

/**
 * What qualifies a stretch of time without being a position. Whether it counts for the échelon or as effective services
 * is decided by the rules that count. Never a medical reason: only the statutory name of the congé.
 */
public enum TypeConge {
    MALADIE_ORDINAIRE("Congé de maladie ordinaire"),
    LONGUE_MALADIE("Congé de longue maladie"),
    LONGUE_DUREE("Congé de longue durée"),
    GRAVE_MALADIE("Congé de grave maladie"),
    /** Congé pour invalidité temporaire imputable au service. */
    CITIS("Congé pour invalidité temporaire imputable au service"),
    MATERNITE("Congé de maternité"),
    PATERNITE("Congé de paternité et d'accueil de l'enfant"),
    ADOPTION("Congé d'adoption"),
    PRESENCE_PARENTALE("Congé de présence parentale"),
    SOLIDARITE_FAMILIALE("Congé de solidarité familiale"),
    PROCHE_AIDANT("Congé de proche aidant"),
    FORMATION_PROFESSIONNELLE("Congé de formation professionnelle"),
    FORMATION_SYNDICALE("Congé de formation syndicale"),
    CITOYENNETE("Congé de citoyenneté"),
    REPRESENTATION("Congé de représentation"),
    RESERVE("Congé de réserve"),
    DECHARGE_SYNDICALE("Décharge d'activité de service à titre syndical"),
    SERVICE_NATIONAL("Service national, service civique ou volontariat international"),
    COOPERATION("Coopération à l'étranger"),
    /** Stagiaires and contractuels: unpaid, for family or personal reasons. */
    SANS_TRAITEMENT("Congé sans traitement"),
    /** Stagiaires: the congé parental is a congé, not a position. */
    PARENTAL_STAGIAIRE("Congé parental du stagiaire ou du contractuel"),
    SPECIAL("Congé spécial"),
    FIN_ACTIVITE("Congé de fin d'activité"),
    SUSPENSION("Suspension de fonctions"),
    EXCLUSION_TEMPORAIRE("Exclusion temporaire de fonctions"),
    ABSENCE_IRREGULIERE("Absence irrégulière"),
    /** Back to work before the end of the congé: no congé from that day. */
    REPRISE("Reprise de fonctions");

    private final String libelle;

    TypeConge(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
