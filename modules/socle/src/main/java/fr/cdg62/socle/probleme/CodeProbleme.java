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
    DOCUMENT_REFUSE("FMT-006", 422, "Document refusé par l'antivirus"),
    DOCUMENT_NON_REMIS("FMT-007", 409, "Document retenu par l'antivirus"),
    SAISIE_INVALIDE("FMT-010", 422, "Saisie invalide"),

    // Identity of objects and of requests
    DUPLICATA_DIVERGENT("IDE-001", 409, "Même identifiant, contenu différent"),
    VERSION_PERIMEE("IDE-002", 412, "Version périmée"),
    VERSION_REQUISE("IDE-003", 428, "Version requise"),
    DEMANDE_EN_COURS("IDE-004", 409, "Même demande en cours d'exécution"),
    DEJA_ENREGISTRE("IDE-005", 409, "Objet déjà enregistré"),
    INTROUVABLE("IDE-404", 404, "Objet introuvable"),

    // Our own failures
    TECHNIQUE_INDISPONIBLE("TEC-001", 503, "Service momentanément indisponible"),
    TECHNIQUE_DELAI("TEC-002", 503, "Délai de traitement dépassé"),
    INCIDENT("TEC-500", 500, "Incident technique"),

    // Accounts and habilitations
    COMPTE_EN_DOUBLE("MET-050", 409, "Compte déjà existant"),
    HABILITATION_EN_DOUBLE("MET-051", 409, "Habilitation déjà accordée"),
    DERNIER_HABILITE("MET-052", 409, "Dernière personne habilitée"),
    COMPTE_AGENT("MET-053", 409, "Compte d'agent et rôle incompatibles"),

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
    PARTENAIRE_SANS_CERTIFICAT("MET-071", 409, "Aucun certificat valide"),
    CHIFFREMENT_ABSENT("MET-072", 409, "Clé de chiffrement absente"),

    // finances: cotisations and titres
    DECLARATION_EXISTANTE("MET-120", 409, "Période déjà déclarée"),
    MOIS_HORS_ADHESION("MET-121", 422, "Mois hors adhésion"),
    PERIODE_NON_ECHUE("MET-122", 422, "Période non échue"),
    PERIODICITE_NON_OUVERTE("MET-123", 422, "Périodicité non ouverte"),
    TAXATION_IMPOSSIBLE("MET-124", 422, "Taxation d'office impossible"),
    TITRE_MONTANT("MET-125", 422, "Montant de titre non positif"),
    BASE_PAIE_DIFFERENTE("MET-126", 409, "Base différente de la paie faite par le centre"),
    PENALITE_NON_VOTEE("MET-127", 409, "Pénalité de retard non votée"),

    // finances: devis, conventions, facturation
    CONVENTION_DEJA_EN_VIGUEUR("MET-140", 409, "Convention déjà en vigueur"),
    PRESTATION_HORS_CONVENTION("MET-141", 422, "Prestation hors convention"),
    FACTURATION_EN_COURS("MET-142", 409, "Facturation déjà en cours"),

    // numerique: sécurisation des données
    DEVIS_PERIME("MET-200", 409, "Devis périmé"),
    DOMAINE_REQUIS("MET-201", 409, "Nom de domaine à mettre en service d'abord"),

    // carriere: acts and positions
    POSITION_CHEVAUCHEMENT("MET-300", 409, "Positions qui se chevauchent"),
    POSITION_STATUT("MET-301", 422, "Position fermée à ce statut"),
    POSITION_DUREE("MET-302", 422, "Durée de la position hors limites"),
    POSITION_CUMUL("MET-303", 422, "Durée totale de la position dépassée"),
    POSITION_ENFANT("MET-304", 422, "Âge de l'enfant dépassé"),
    RENOUVELLEMENT_TARDIF("MET-305", 422, "Renouvellement demandé trop tard"),
    ACTE_DATE("MET-306", 422, "Date de l'acte refusée"),
    ACTE_EN_DOUBLE("MET-307", 409, "Acte en double ou contraire à un autre"),
    POSITION_TRANSITION("MET-308", 409, "Passage d'une position à une autre impossible"),
    CARRIERE_EN_DOUBLE("MET-309", 409, "Carrière déjà ouverte"),

    // carriere: grilles, échelons
    GRADE_INCONNU("MET-310", 422, "Grade inconnu"),
    GRILLE_NON_CHARGEE("MET-311", 422, "Grille non chargée"),
    ECHELON_INCONNU("MET-312", 422, "Échelon absent de la grille"),
    REGLE_TEMPS_MANQUANTE("MET-314", 422, "Temps sans règle de décompte"),
    ECHELON_NON_CONSECUTIF("MET-315", 422, "Échelon non consécutif"),
    ECHELON_AVANT_DATE("MET-316", 422, "Date antérieure à la date calculée"),
    ECHELON_TERMINAL("MET-317", 422, "Échelon terminal"),
    PROPOSITIONS_EN_COURS("MET-318", 409, "Calcul des propositions déjà en cours"),
    GRILLE_PERIMEE("MET-319", 422, "Grille qui n'est pas en vigueur"),
    AVANCEMENT_AU_CHOIX("MET-390", 422, "Avancement d'échelon au choix"),
    IMPORT_EN_COURS("MET-391", 409, "Importation déjà en cours"),

    // carriere: classement, stage, reprise de services
    TABLE_NON_CHARGEE("MET-340", 422, "Table de classement non chargée"),
    ECHELON_NON_CLASSE("MET-341", 422, "Échelon absent de la table de classement"),
    CLASSEMENT_CONTRAIRE("MET-342", 422, "Place contraire à la table de classement"),
    STAGE_NOMINATION("MET-343", 422, "Nomination en stage irrégulière"),
    STAGE_PROROGATION("MET-344", 422, "Prorogation au-delà du maximum"),
    STAGE_TITULARISATION_PREMATUREE("MET-345", 422, "Titularisation avant la fin du stage"),
    STAGE_LICENCIEMENT("MET-346", 422, "Licenciement en stage irrégulier"),
    REPRISE_SERVICES("MET-348", 422, "Services antérieurs inutilisables"),
    REPRISE_GRADE_AVANCEMENT("MET-349", 422, "Classement dans un grade d'avancement"),
    REPRISE_OPTION_TARDIVE("MET-350", 409, "Option hors délai"),
    REPRISE_MEME_PERSONNE("MET-351", 403, "Calcul et contrôle par la même personne"),
    REPRISE_SCENARIO("MET-352", 422, "Règle de reprise non retenue"),

    // carriere: dossier individuel, pièces, entretiens, rapprochement, conseil
    DOSSIER_NON_OUVERT("MET-320", 409, "Dossier individuel non ouvert"),
    PIECE_EN_DOUBLE("MET-321", 409, "Pièce déjà déposée"),
    PIECE_DATE_SIGNATURE("MET-322", 422, "Date de signature dans l'avenir"),
    PIECE_AVANT_AGE_MINIMUM("MET-323", 422, "Effet avant l'âge minimum"),
    PIECE_NON_PDF("MET-324", 422, "Pièce qui n'est pas un PDF"),
    PIECE_POSITION_INCOMPATIBLE("MET-325", 409, "Acte incompatible avec la situation de l'agent"),
    PIECE_HORS_GRILLE("MET-326", 422, "Échelon ou indice hors grille"),
    PIECE_BLOQUEE("MET-327", 409, "Anomalie bloquante"),
    PIECE_NON_VERSABLE("MET-328", 422, "Pièce qui ne se verse pas au dossier"),
    DOSSIER_INCOMPLET("MET-329", 409, "Pièces obligatoires manquantes"),
    SANCTION_NON_EFFACABLE("MET-330", 409, "Sanction pas encore effaçable"),
    RETRAIT_TARDIF("MET-331", 409, "Retrait hors délai"),
    SEPARATION_DES_TACHES("MET-332", 403, "Deux personnes différentes sont exigées"),
    ENTRETIEN_DELAI("MET-333", 422, "Délai de l'entretien professionnel non respecté"),
    FUSION_IMPOSSIBLE("MET-334", 409, "Rapprochement d'agents impossible"),
    SAISINE_RESERVEE("MET-380", 403, "Conseil réservé aux employeurs"),
    SAISINE_INCOMPLETE("MET-381", 422, "Segments de carrière manquants"),
    // carriere: listes d'aptitude
    APTITUDE_DELAI("MET-355", 422, "Demande de réinscription hors délai"),
    APTITUDE_DUREE_MAXIMALE("MET-356", 422, "Durée maximale d'inscription atteinte"),
    APTITUDE_DEJA_INSCRIT("MET-357", 409, "Déjà inscrit sur une liste équivalente"),
    APTITUDE_INSCRIPTION_ETEINTE("MET-358", 409, "Inscription expirée ou radiée"),
    APTITUDE_JUSTIFICATIF("MET-359", 422, "Justificatif de suspension absent"),

    // carriere: avancement de grade
    LDG_ABSENTE("MET-360", 422, "Aucune ligne directrice de gestion en vigueur"),
    TAUX_NON_DELIBERE("MET-361", 422, "Aucun taux de promotion délibéré"),
    TABLEAU_EXISTANT("MET-362", 409, "Tableau déjà établi pour ce grade et cette année"),
    TABLEAU_SANS_MERITE("MET-363", 422, "Ordre du tableau sans mérite motivé"),
    TABLEAU_AU_DELA_DU_TAUX("MET-364", 422, "Tableau au-delà du taux de promotion"),
    NOMINATION_HORS_ORDRE("MET-365", 409, "Nomination hors de l'ordre du tableau"),
    NOMINATION_HORS_DATE("MET-366", 422, "Date de nomination refusée"),
    TABLEAU_CADUC("MET-367", 409, "Tableau caduc"),
    SEUIL_DEMOGRAPHIQUE("MET-368", 422, "Seuil démographique non atteint"),
    AVANCEMENT_CONDITIONS("MET-369", 422, "Conditions d'avancement non remplies"),
    TABLEAU_DE_PLEIN_DROIT("MET-376", 422, "Inscription de plein droit au tableau"),

    // carriere: promotion interne
    PI_HORS_CAMPAGNE("MET-370", 409, "Campagne de promotion interne fermée"),
    PI_EMPLOYEUR("MET-371", 422, "Employeur hors de la compétence du CdG"),
    PI_DOSSIER_EXISTANT("MET-372", 409, "Agent déjà proposé"),
    PI_ATTESTATION("MET-373", 422, "Attestation de formation absente"),
    PI_QUOTA("MET-374", 422, "Inscription au-delà du quota"),
    PI_MEME_PERSONNE("MET-375", 403, "Cotation et arbitrage par la même personne"),
    PI_EXAMEN_PERIME("MET-377", 422, "Examen professionnel périmé"),
    PI_SERVICES_SGM("MET-378", 422, "Services de secrétaire général de mairie non retenus"),
    PI_CONCERTATION("MET-379", 422, "Accord des employeurs de l'agent manquant"),

    // carriere: comptes individuels retraite (CIR)
    CIR_VERSION("MET-395", 409, "Compte retraite corrigé entre-temps"),
    CIR_BLOQUE("MET-396", 409, "Anomalie bloquante au compte retraite"),
    CIR_EXISTANT("MET-397", 409, "Compte retraite déjà ouvert"),
    DI_SANS_ANOMALIE("MET-398", 422, "Déclaration sans anomalie"),

    // carriere: dossiers de retraite (liquidation, avis préalable, rétablissement)
    RETRAITE_DEMANDE_TARDIVE("MET-382", 422, "Demande de pension tardive"),
    RETRAITE_AGE("MET-383", 422, "Âge d'ouverture du droit non atteint"),
    RETRAITE_SERVICES("MET-384", 422, "Durée de services contraire à la demande"),
    RETRAITE_DATES("MET-385", 422, "Dates de départ irrégulières"),
    RETRAITE_INCOMPLET("MET-386", 409, "Dossier de retraite incomplet"),
    RETRAITE_DELEGATION("MET-387", 409, "Aucune délégation en vigueur"),
    RETRAITE_DECOMPTE_TARDIF("MET-388", 409, "Réponse au décompte hors délai"),
    RETRAITE_EN_COURS("MET-389", 409, "Dossier de retraite déjà en cours"),
    RTB_TARDIF("MET-392", 422, "Rétablissement demandé trop tard"),
    RTB_EMPLOYEUR("MET-393", 422, "Rétablissement demandé par un autre que le dernier employeur"),
    RTB_PAPIER("MET-394", 422, "Rétablissement envoyé par la poste seulement"),

    // carriere: affiliation à la CNRACL (E101 to E105), cohortes du droit à l'information
    CNRACL_IDENTITE("MET-335", 422, "Identité contraire au numéro de sécurité sociale"),
    CNRACL_AGENT("MET-336", 422, "Agent inconnu ou plusieurs réponses"),
    CNRACL_DEJA_AFFILIE("MET-337", 409, "Agent déjà affilié sur la même période"),
    CNRACL_HEURES("MET-338", 422, "Durée hebdomadaire insuffisante pour la CNRACL"),
    CNRACL_CONTRACTUEL("MET-339", 422, "Contractuel dans une affiliation à la CNRACL"),
    COHORTE_AGE("MET-347", 422, "Âge sans cette information"),
    COHORTE_EXISTANTE("MET-353", 409, "Cohorte déjà ouverte");

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
