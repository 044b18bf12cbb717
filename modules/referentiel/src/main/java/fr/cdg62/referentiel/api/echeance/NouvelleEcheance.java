package fr.cdg62.referentiel.api.echeance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A due date to register. The couple ({@code objet}, {@code type}) names it: registering it again changes its date,
 * label and coming reminders, never doubles it.
 *
 * @param siren collectivité concerned, which has to act unless the échéance is kept for the CdG; null when it concerns
 *     none
 * @param objet what is due, as {@code TYPE:id} ({@code FACTURE:51}), 1 to 100 characters
 * @param type kind of due date when one object has several ({@code PAIEMENT}, {@code RENOUVELLEMENT}), 1 to 40
 *     characters
 * @param libelle French label shown to the user, 1 to 200 characters
 * @param date last day, inclusive (Europe/Paris)
 * @param rappels days on which to remind, each on or before {@code date} or after it (relance); sorted, without double
 * @param reserveeAuCdg true when the CdG alone has to act: the collectivité does not see it
 * @param agent id of the agent who sees it too, on his own account; null when it concerns none
 */
public record NouvelleEcheance(
        String siren,
        String objet,
        String type,
        String libelle,
        LocalDate date,
        List<LocalDate> rappels,
        boolean reserveeAuCdg,
        Long agent) {
    /** Type of an échéance when its object has only one. */
    public static final String TYPE_UNIQUE = "UNIQUE";

    public NouvelleEcheance {
        Objects.requireNonNull(date, "date");
        exiger("objet", objet, 100);
        exiger("type", type, 40);
        exiger("libelle", libelle, 200);
        rappels = rappels.stream().distinct().sorted().toList();
    }

    /** An échéance that is the only one of its object. */
    public NouvelleEcheance(String siren, String objet, String libelle, LocalDate date, List<LocalDate> rappels) {
        this(siren, objet, TYPE_UNIQUE, libelle, date, rappels);
    }

    /** One that the collectivité has to honour. */
    public NouvelleEcheance(
            String siren, String objet, String type, String libelle, LocalDate date, List<LocalDate> rappels) {
        this(siren, objet, type, libelle, date, rappels, false, null);
    }

    /** The same, for the CdG alone. */
    public NouvelleEcheance pourLeCdg() {
        return new NouvelleEcheance(siren, objet, type, libelle, date, rappels, true, agent);
    }

    /** The same, that the agent concerned finds too when he signs in. */
    public NouvelleEcheance aussiPour(long agent) {
        return new NouvelleEcheance(siren, objet, type, libelle, date, rappels, reserveeAuCdg, agent);
    }

    private static void exiger(String champ, String valeur, int max) {
        if (valeur == null || valeur.isBlank() || valeur.length() > max) {
            throw new IllegalArgumentException(champ + " : de 1 à " + max + " caractères attendus");
        }
    }
}
