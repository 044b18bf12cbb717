package fr.cdg62.referentiel.affiliation;

import fr.cdg62.referentiel.saisie.Textes;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * Memberships in force of one collectivité, oldest first; a new one may only be added at the end.
 *
 * @param affiliations versions that are not superseded
 */
record Chronologie(List<Affiliation> affiliations) {
    Chronologie {
        affiliations = List.copyOf(affiliations);
    }

    /** The membership in force on the eve of the day. */
    Optional<Affiliation> laVeille(LocalDate debut) {
        return affiliations.stream()
                .filter(a -> a.periode().contient(debut.minusDays(1)))
                .findFirst();
    }

    /** The period that begins that day; AFFILIATION_DATE_EFFET or AFFILIATION_CHEVAUCHEMENT, field {@code debut}. */
    Periode suite(LocalDate debut) {
        if (debut == null || debut.getMonth() != Month.JANUARY || debut.getDayOfMonth() != 1) {
            throw new DemandeRefusee(
                    CodeProbleme.AFFILIATION_DATE_EFFET,
                    "Un changement d'affiliation prend effet un 1er janvier.",
                    "debut");
        }
        affiliations.stream()
                .map(Affiliation::debut)
                .filter(autre -> !autre.isBefore(debut))
                .findFirst()
                .ifPresent(autre -> {
                    throw new DemandeRefusee(
                            CodeProbleme.AFFILIATION_CHEVAUCHEMENT,
                            "Une affiliation commence déjà le %s : la nouvelle doit commencer après."
                                    .formatted(Textes.date(autre)),
                            "debut");
                });
        return Periode.depuis(debut);
    }
}
