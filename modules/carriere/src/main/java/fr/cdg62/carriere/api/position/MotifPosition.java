package fr.cdg62.carriere.api.position;

import static fr.cdg62.carriere.api.position.TypePosition.DETACHEMENT;
import static fr.cdg62.carriere.api.position.TypePosition.DISPONIBILITE;
import static fr.cdg62.carriere.api.position.TypePosition.RADIATION;

/** Why a position is taken, when the reason changes its rules (specification carrière, § 1.2). */
public enum MotifPosition {
    /** Disponibilité on request, subject to the needs of the service. */
    CONVENANCES_PERSONNELLES(DISPONIBILITE, "Convenances personnelles", false),
    CREATION_ENTREPRISE(DISPONIBILITE, "Création ou reprise d'entreprise", false),
    ETUDES_RECHERCHES(DISPONIBILITE, "Études ou recherches d'intérêt général", false),
    /** Disponibilité de droit: the employer cannot refuse it. */
    ENFANT_MOINS_12_ANS(DISPONIBILITE, "Élever un enfant de moins de 12 ans", true),
    SOINS_PROCHE(DISPONIBILITE, "Soins à un enfant, au conjoint ou à un ascendant", true),
    SUIVRE_CONJOINT(DISPONIBILITE, "Suivre son conjoint", true),
    MANDAT_LOCAL(DISPONIBILITE, "Exercice d'un mandat d'élu local", true),
    ADOPTION(DISPONIBILITE, "Adoption outre-mer ou à l'étranger", true),
    /** Disponibilité d'office, decided by the employer. */
    OFFICE_SANTE(DISPONIBILITE, "D'office, à l'expiration des droits à congé", false),
    OFFICE_REFUS_POSTE(DISPONIBILITE, "D'office, après refus de l'emploi proposé", false),
    /** Détachement on request. */
    DETACHEMENT_ORDINAIRE(DETACHEMENT, "Détachement", false),
    /** Détachement de droit, to do the stage in another cadre d'emplois. */
    DETACHEMENT_STAGE(DETACHEMENT, "Détachement pour stage", true),
    DETACHEMENT_MANDAT(DETACHEMENT, "Détachement pour mandat électif ou syndical", true),
    EMPLOI_FONCTIONNEL(DETACHEMENT, "Détachement sur emploi fonctionnel", false),
    RETRAITE(RADIATION, "Retraite", false),
    DEMISSION(RADIATION, "Démission", false),
    LICENCIEMENT(RADIATION, "Licenciement", false),
    REVOCATION(RADIATION, "Révocation ou mise à la retraite d'office", false),
    MUTATION_EXTERIEURE(RADIATION, "Départ vers une autre fonction publique", false),
    DECES(RADIATION, "Décès", false);

    private final TypePosition position;
    private final String libelle;
    private final boolean deDroit;

    MotifPosition(TypePosition position, String libelle, boolean deDroit) {
        this.position = position;
        this.libelle = libelle;
        this.deDroit = deDroit;
    }

    /** The position it belongs to. */
    public TypePosition position() {
        return position;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Whether the employer is bound to grant it. */
    public boolean estDeDroit() {
        return deDroit;
    }
}
