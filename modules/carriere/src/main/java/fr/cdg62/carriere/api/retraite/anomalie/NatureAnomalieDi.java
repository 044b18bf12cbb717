package fr.cdg62.carriere.api.retraite.anomalie;

/** What is wrong with a declaration (specification carrière, § 3.6). */
public enum NatureAnomalieDi {
    /** The retenue declared is not the traitement by the rate of the month (E401). */
    RETENUE("E401"),
    /** No declaration for the month (E402). */
    MOIS_ABSENT("E402"),
    /** Anything else, by the code of the CNRACL. */
    AUTRE(null);

    private final String code;

    NatureAnomalieDi(String code) {
        this.code = code;
    }

    /** Code of the exchanges; null when the CNRACL gives its own. */
    public String code() {
        return code;
    }
}
