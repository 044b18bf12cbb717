package fr.cdg62.carriere.api.reprise;

/** What kind of services a period was. */
public enum NatureService {
    PUBLIC("services de contractuel public"),
    PRIVE("services privés"),
    /** Service national, service civique, volontariat international: taken in full, on top of any scheme. */
    SERVICE_NATIONAL("service national, service civique ou volontariat international"),
    /** Officer or NCO. */
    MILITAIRE_GRADE("services d'officier ou de sous-officier"),
    MILITAIRE_DU_RANG("services de militaire du rang"),
    /** Activities or mandates that opened the third concours: a bonus, never added to another scheme. */
    TROISIEME_CONCOURS("activités ouvrant le troisième concours");

    private final String libelle;

    NatureService(String libelle) {
        this.libelle = libelle;
    }

    /** In French, plural, as it follows a number of months. */
    public String libelle() {
        return libelle;
    }
}
