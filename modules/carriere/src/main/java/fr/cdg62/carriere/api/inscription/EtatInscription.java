package fr.cdg62.carriere.api.inscription;

/**
 * States of an inscription (§ 1.9): inscrit two years, réinscrit for the third then the fourth. SUSPENDU and EXPIRE are
 * never stored: they are read from the suspensions and the term on the day.
 */
public enum EtatInscription {
    INSCRIT("Inscrit"),
    REINSCRIT_3("Réinscrit pour la troisième année"),
    REINSCRIT_4("Réinscrit pour la quatrième année"),
    REINSCRIT_DE_DROIT("Réinscrit de droit"),
    SUSPENDU("Décompte suspendu"),
    NOMME("Nommé"),
    RADIE("Radié"),
    EXPIRE("Expiré");

    private final String libelle;

    EtatInscription(String libelle) {
        this.libelle = libelle;
    }

    /** French label shown to users. */
    public String libelle() {
        return libelle;
    }

    /** What others than the CdG are told: on the list or no longer; a suspension would tell of a congé. */
    public EtatInscription publie() {
        return switch (this) {
            case REINSCRIT_3, REINSCRIT_4, REINSCRIT_DE_DROIT, SUSPENDU -> INSCRIT;
            default -> this;
        };
    }
}
