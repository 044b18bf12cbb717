package fr.cdg62.finances.tarif.calcul;

import fr.cdg62.finances.api.tarif.TarifVue;
import java.util.Locale;

/** Units in which the grid gives its prices, with the words used to explain a computation. */
enum Unite {
    AN("an", "ans", true),
    HEURE("heure", "heures", false),
    DEMI_JOURNEE("demi-journée", "demi-journées", true),
    JOURNEE("journée", "journées", true),
    DOSSIER("dossier", "dossiers", true),
    DOSSIER_MOIS("dossier étudié dans le mois", "dossiers étudiés dans le mois", true),
    FICHE_PAIE("fiche de paie", "fiches de paie", true),
    AGENT("agent", "agents", true),
    AGENT_ADHERENT("agent adhérent", "agents adhérents", true),
    /** Percentage of the insurance premium: the quantity is the premium in euros. */
    PCT_PRIME("€ de prime", "€ de prime", false),
    /** Percentage of the gross pay: the quantity is the gross pay in euros. */
    PCT_BRUT("€ de salaire brut", "€ de salaire brut", false),
    /** Costs paid back as they are: the quantity is their amount in euros. */
    REEL("€ de frais réels", "€ de frais réels", false),
    /** Priced by the quote of a third party. */
    DEVIS_EXTERNE("devis", "devis", true);

    private final String singulier;
    private final String pluriel;
    private final boolean entiere;

    Unite(String singulier, String pluriel, boolean entiere) {
        this.singulier = singulier;
        this.pluriel = pluriel;
        this.entiere = entiere;
    }

    static Unite de(TarifVue tarif) {
        return valueOf(tarif.unite().toUpperCase(Locale.ROOT));
    }

    /** Code written in the grid. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String pluriel() {
        return pluriel;
    }

    String nom(boolean auPluriel) {
        return auPluriel ? pluriel : singulier;
    }

    /** Whether only whole quantities make sense. */
    boolean estEntiere() {
        return entiere;
    }

    boolean estPourcentage() {
        return this == PCT_PRIME || this == PCT_BRUT;
    }
}
