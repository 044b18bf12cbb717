package fr.cdg62.carriere.api.acte;

/** Kinds of acts that change a career. */
public enum TypeActe {
    NOMINATION_STAGIAIRE("Nomination stagiaire"),
    NOMINATION("Nomination"),
    CONTRAT("Contrat"),
    TITULARISATION("Titularisation"),
    AVANCEMENT_ECHELON("Avancement d'échelon"),
    AVANCEMENT_GRADE("Avancement de grade"),
    PROMOTION_INTERNE("Promotion interne"),
    RECLASSEMENT("Reclassement indiciaire"),
    MUTATION("Mutation"),
    MISE_A_DISPOSITION("Mise à disposition"),
    DETACHEMENT("Détachement"),
    DISPONIBILITE("Disponibilité"),
    CONGE_PARENTAL("Congé parental"),
    REINTEGRATION("Réintégration"),
    SURNOMBRE("Maintien en surnombre"),
    PRISE_EN_CHARGE("Prise en charge"),
    INTEGRATION("Intégration"),
    CONGE("Congé"),
    SANCTION("Sanction disciplinaire"),
    TEMPS_DE_TRAVAIL("Temps de travail"),
    BONIFICATION("Bonification d'ancienneté"),
    ACTIVITE_DISPONIBILITE("Activité professionnelle en disponibilité"),
    RADIATION("Radiation des cadres"),
    /** Facts taken over from an earlier system, without their act. */
    REPRISE("Reprise de l'historique");

    private final String libelle;

    TypeActe(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
