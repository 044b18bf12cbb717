package fr.cdg62.socle.parametre;

import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The successive versions of one parameter (rate, threshold, tariff, delay). Gaps are allowed, and answered by a
 * refusal, never by a default; overlaps are not.
 */
public final class SerieDatee<T> {
    private final String code;
    private final List<Datee<T>> versions;

    /**
     * Orders the versions.
     *
     * @throws DemandeRefusee SAISIE_INVALIDE on {@code code} when two versions share a day
     */
    public SerieDatee(String code, List<Datee<T>> versions) {
        this.code = Objects.requireNonNull(code, "code");
        this.versions = versions.stream()
                .sorted(Comparator.comparing(version -> version.periode().debut()))
                .toList();
        for (int i = 1; i < this.versions.size(); i++) {
            refuserChevauchement(this.versions.get(i - 1), this.versions.get(i));
        }
    }

    private void refuserChevauchement(Datee<T> premiere, Datee<T> seconde) {
        if (premiere.periode().chevauche(seconde.periode())) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Le paramètre %s a deux valeurs au %s."
                            .formatted(
                                    code, DateFrancaise.courte(seconde.periode().debut())),
                    code);
        }
    }

    public String code() {
        return code;
    }

    /** All versions, oldest first. */
    public List<Datee<T>> versions() {
        return versions;
    }

    /**
     * The version in force at {@code date}.
     *
     * @throws DemandeRefusee PARAMETRE_MANQUANT naming the parameter and the date when there is none
     */
    public Datee<T> au(LocalDate date) {
        return versions.stream()
                .filter(version -> version.periode().contient(date))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.PARAMETRE_MANQUANT,
                        "Le paramètre %s n'a pas de valeur au %s.".formatted(code, DateFrancaise.courte(date)),
                        code));
    }
}
