package fr.cdg62.carriere.avancement.condition;

/** In what the services required are counted. */
enum BaseServices {
    /** In the grade left, or in a grade of the same échelle. */
    ECHELLE("dans le grade ou un grade de même échelle"),
    /** In the category. */
    CATEGORIE("dans la catégorie");

    private final String libelle;

    BaseServices(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
