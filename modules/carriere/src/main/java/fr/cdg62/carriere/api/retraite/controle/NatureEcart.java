package fr.cdg62.carriere.api.retraite.controle;

/** How an account and the careers differ, and what to do then. */
public enum NatureEcart {
    PERIODE_ABSENTE_DU_COMPTE(
            "Période absente du compte", "Ajoutez la période au compte, avec l'arrêté qui la prouve."),
    PERIODE_ABSENTE_DE_LA_CARRIERE(
            "Période absente de la carrière",
            "Versez à la carrière l'acte qui manque ; si la période est fausse, retirez-la du compte."),
    DATES(
            "Dates différentes",
            "Relisez les arrêtés de début et de fin, puis corrigez les dates du côté qui se trompe."),
    EMPLOYEUR(
            "Employeur différent",
            "Corrigez l'employeur de la période au compte, ou versez à la carrière l'acte de mutation."),
    STATUT(
            "Statut différent",
            "Relisez les arrêtés de nomination et de titularisation, puis corrigez le côté qui se trompe."),
    /** Position or congé that counts on one side and not, or not as long, on the other. */
    DECOMPTE(
            "Temps compté autrement",
            "Relisez l'arrêté de position ou de congé : ce temps doit compter de la même façon des deux côtés."),
    QUOTITE(
            "Temps partiel différent",
            "Relisez l'arrêté de temps partiel, puis corrigez la quotité ou le motif du côté qui se trompe."),
    DUREE_HEBDOMADAIRE(
            "Durée de l'emploi différente",
            "Relisez la délibération qui fixe la durée hebdomadaire de l'emploi, puis corrigez le côté qui se trompe."),
    GRADE(
            "Grade différent",
            "Relisez l'arrêté de nomination ou d'avancement, puis corrigez le grade du côté qui se trompe."),
    /** At the last day of the period. */
    INDICE(
            "Indice différent",
            "Relisez l'arrêté d'échelon ou de reclassement, puis corrigez l'indice du côté qui se trompe."),
    CATEGORIE(
            "Catégorie active à justifier",
            "Joignez ce qui classe l'emploi en catégorie active ; à défaut, passez la période en catégorie sédentaire.");

    private final String libelle;
    private final String aFaire;

    NatureEcart(String libelle, String aFaire) {
        this.libelle = libelle;
        this.aFaire = aFaire;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** What to do, in French. */
    public String aFaire() {
        return aFaire;
    }
}
