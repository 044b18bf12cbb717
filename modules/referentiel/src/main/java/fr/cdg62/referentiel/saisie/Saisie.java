package fr.cdg62.referentiel.saisie;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;

/** Checks on what a caller typed; each failure is a SAISIE_INVALIDE with the faulty field. */
public final class Saisie {
    private Saisie() {}

    /** Refuses unless the condition holds. */
    public static void exiger(boolean vrai, String message, String champ) {
        if (!vrai) {
            throw new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
        }
    }

    /** Refuses a text that is missing, blank or longer than the maximum. */
    public static void exigerTexte(String valeur, int maximum, String champ) {
        exiger(valeur != null && !valeur.isBlank(), "Ce champ est obligatoire.", champ);
        exiger(
                valeur.strip().length() <= maximum,
                "Ce champ ne peut dépasser %d caractères.".formatted(maximum),
                champ);
    }

    /** Refuses a missing value. */
    public static void exigerPresence(Object valeur, String champ) {
        exiger(valeur != null, "Ce champ est obligatoire.", champ);
    }
}
