package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stagiaire becomes titulaire by the decision taken on his stage, never before its computed end (specification carrière,
 * § 1.6): the act that says so without that decision is refused.
 */
public final class RegleTitularisation implements Regle {
    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        etude.faits().stream()
                .filter(fait -> titularise(etude, fait))
                .map(Fait::du)
                .filter(jour -> !etude.decisions().titularise(jour))
                .forEach(jour -> constats.refuser(
                        CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                        motif(etude.decisions().titularisable(), jour),
                        "",
                        "dateEffet"));
    }

    private static boolean titularise(ActeEtudie etude, Fait fait) {
        return fait.nature() == NatureFait.STATUT
                && fait.valeur().equals(new Valeur.DeStatut(Statut.TITULAIRE))
                && etude.avant()
                        .statut(fait.du().minusDays(1))
                        .filter(Statut.STAGIAIRE::equals)
                        .isPresent();
    }

    private static String motif(Optional<LocalDate> titularisable, LocalDate jour) {
        if (titularisable.filter(jour::isBefore).isPresent()) {
            return "Le stage suivi ne permet pas de titulariser avant le %s."
                    .formatted(courte(titularisable.orElseThrow()));
        }
        return "La titularisation d'un stagiaire se prononce sur son stage, qui en calcule la fin (page « Stages ») ;"
                + " celle d'avant le système se saisit comme une reprise de l'historique.";
    }
}
