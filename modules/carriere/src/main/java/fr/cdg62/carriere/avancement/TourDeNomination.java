package fr.cdg62.carriere.avancement;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose turn it is: nominations follow the order of the tableau, within its year (CGFP, art. L522-28).
 *
 * @param proposees those inscribed, by rank
 */
record TourDeNomination(int annee, List<LigneTableau> proposees) {

    void exiger(LigneTableau ligne, LocalDate date) {
        if (date.getYear() != annee) {
            throw new DemandeRefusee(
                    CodeProbleme.NOMINATION_HORS_DATE,
                    "Un tableau de %d permet de nommer du 01/01/%d au 31/12/%d, et non au %s."
                            .formatted(annee, annee, annee, courte(date)),
                    "date");
        }
        Saisie.exiger(ligne.attend(), "Cet agent n'attend pas de nomination sur ce tableau.", "ligne");
        proposees.stream()
                .filter(autre -> autre.attend() && autre.rang() < ligne.rang())
                .findFirst()
                .ifPresent(avant -> {
                    throw horsOrdre(avant, ligne);
                });
        ligne.exigerDate(date);
    }

    private static DemandeRefusee horsOrdre(LigneTableau avant, LigneTableau ligne) {
        return new DemandeRefusee(
                CodeProbleme.NOMINATION_HORS_ORDRE,
                "%s, au rang %d, doit être nommé ou refuser avant %s, au rang %d."
                        .formatted(avant.qui(), avant.rang(), ligne.qui(), ligne.rang()),
                "ligne");
    }
}
