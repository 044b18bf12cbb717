package fr.cdg62.socle.probleme;

/**
 * The one table of refusals and incidents, served by REST ({@code application/problem+json}) and by SOAP (faults). A
 * code is a promise to partner systems: once published it keeps its meaning.
 */
public enum CodeProbleme {
    // Identity and rights
    SEC_AUTHENTIFICATION("SEC-001", 401, "Authentification requise"),
    SEC_HABILITATION("SEC-002", 403, "Habilitation insuffisante"),
    SEC_HORODATAGE("SEC-003", 400, "Horodatage hors tolérance"),
    SEC_REJEU("SEC-004", 400, "Message déjà présenté"),

    // Form of what was received
    FMT_SCHEMA("FMT-001", 400, "Message non conforme au schéma"),
    FMT_ENCODAGE("FMT-002", 400, "Encodage non reconnu"),
    FMT_TAILLE("FMT-003", 413, "Taille maximale dépassée"),
    FMT_PIECE_JOINTE("FMT-004", 400, "Pièce jointe absente ou illisible"),
    FMT_EMPREINTE("FMT-005", 400, "Empreinte différente du contenu"),
    SAISIE_INVALIDE("FMT-010", 422, "Saisie invalide"),

    // Identity of objects and of requests
    DUPLICATA_DIVERGENT("IDE-001", 409, "Même identifiant, contenu différent"),
    VERSION_PERIMEE("IDE-002", 412, "Version périmée"),
    VERSION_REQUISE("IDE-003", 428, "Version requise"),
    INTROUVABLE("IDE-404", 404, "Objet introuvable"),

    // Our own failures
    TECHNIQUE_INDISPONIBLE("TEC-001", 503, "Service momentanément indisponible"),
    TECHNIQUE_DELAI("TEC-002", 503, "Délai de traitement dépassé"),
    INCIDENT("TEC-500", 500, "Incident technique"),

    // Accounts and habilitations
    COMPTE_EN_DOUBLE("MET-050", 409, "Compte déjà existant"),
    HABILITATION_EN_DOUBLE("MET-051", 409, "Habilitation déjà accordée"),
    DERNIER_HABILITE("MET-052", 409, "Dernière personne habilitée"),

    // Rules shared by all modules
    ETAT_TRANSITION_INTERDITE("MET-001", 409, "Opération impossible à cet état"),
    PARAMETRE_MANQUANT("MET-002", 422, "Paramètre manquant à cette date"),
    MISSION_NON_COUVERTE("REJ-ADH-01", 403, "Mission non couverte par l'adhésion"),

    // referentiel: collectivités, affiliations, agents
    AFFILIATION_DATE_EFFET("MET-030", 422, "Date d'effet d'affiliation refusée"),
    AFFILIATION_CHEVAUCHEMENT("MET-031", 409, "Affiliation déjà enregistrée à cette date"),
    AFFILIATION_NON_OUVERTE("MET-032", 422, "Régime d'affiliation non ouvert à cette structure"),
    COLLECTIVITE_DEJA_CONNUE("MET-033", 409, "Collectivité déjà connue"),
    AGENT_DEJA_CONNU("MET-034", 409, "Agent déjà connu"),

    // referentiel: exchanges with partners
    MESSAGE_NON_REJOUABLE("MET-070", 409, "Message non rejouable"),

    // finances: cotisations and titres
    DECLARATION_EXISTANTE("MET-120", 409, "Période déjà déclarée"),
    MOIS_HORS_ADHESION("MET-121", 422, "Mois hors adhésion"),
    PERIODE_NON_ECHUE("MET-122", 422, "Période non échue"),
    PERIODICITE_NON_OUVERTE("MET-123", 422, "Périodicité non ouverte"),
    TAXATION_IMPOSSIBLE("MET-124", 422, "Taxation d'office impossible"),
    TITRE_MONTANT("MET-125", 422, "Montant de titre non positif"),
    BASE_PAIE_DIFFERENTE("MET-126", 409, "Base différente de la paie faite par le centre"),

    // finances: devis, conventions, facturation
    CONVENTION_DEJA_EN_VIGUEUR("MET-140", 409, "Convention déjà en vigueur"),
    PRESTATION_HORS_CONVENTION("MET-141", 422, "Prestation hors convention"),
    FACTURATION_EN_COURS("MET-142", 409, "Facturation déjà en cours"),

    // numerique: sécurisation des données
    DEVIS_PERIME("MET-200", 409, "Devis périmé"),
    DOMAINE_REQUIS("MET-201", 409, "Nom de domaine à mettre en service d'abord"),

    // carriere: grilles, échelons
    GRADE_INCONNU("MET-310", 422, "Grade inconnu"),
    GRILLE_NON_CHARGEE("MET-311", 422, "Grille non chargée"),
    ECHELON_INCONNU("MET-312", 422, "Échelon absent de la grille"),
    GRILLE_PUBLIEE("MET-313", 409, "Version publiée, à fermer et remplacer");

    // referentiel: MET-010 to MET-099 — finances: MET-100 to MET-199 — numerique: MET-200 to MET-299 — carriere:
    // MET-300 to MET-399

    private final String code;
    private final int statut;
    private final String titre;

    CodeProbleme(String code, int statut, String titre) {
        this.code = code;
        this.statut = statut;
        this.titre = titre;
    }

    /** Stable code read by partner systems, for example {@code FMT-001}. */
    public String code() {
        return code;
    }

    /** HTTP status of the answer that carries this problem. */
    public int statut() {
        return statut;
    }

    /** Short French title, the same for every occurrence of the problem. */
    public String titre() {
        return titre;
    }
}
