package fr.cdg62.carriere.promotion.condition;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.carriere.aptitude.ListesDePromotion;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** An examen professionnel of promotion interne is good for four years from the first inscription (§ 1.5). */
@ApplicationScoped
public class ExamensPI {

    @Inject
    private ListesDePromotion listes;

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** PI_EXAMEN_PERIME on {@code examenLe} once the four years are over. */
    public void exiger(LocalDate examenLe, String grade, NouvelleInscription identite) {
        if (examenLe == null) {
            return;
        }
        listes.premiereInscription(grade, identite)
                .map(this::dernierJour)
                .filter(dernier -> horloge.aujourdHui().isAfter(dernier))
                .ifPresent(dernier -> {
                    throw new DemandeRefusee(
                            CodeProbleme.PI_EXAMEN_PERIME,
                            "L'examen professionnel ne vaut plus depuis le %s : il est valable %d ans à compter de la première"
                                            .formatted(courte(dernier), annees(dernier))
                                    + " inscription.",
                            "examenLe");
                });
    }

    /** Registers the end of validity for his employer, with its reminder, once he is inscribed that day. */
    public void suivre(long dossier, String grade, NouvelleInscription identite, LocalDate inscription) {
        LocalDate terme = dernierJour(listes.premiereInscription(grade, identite)
                .filter(premiere -> premiere.isBefore(inscription))
                .orElse(inscription));
        int rappel = parametres.valeur("PI_EXAMEN_RAPPEL", terme).intValueExact();
        echeances.inscrire(new NouvelleEcheance(
                identite.siren(),
                "EXAMEN_PI:" + dossier,
                "Promotion interne : fin de validité de l'examen de %s".formatted(identite.nom()),
                terme,
                List.of(terme.minusDays(rappel))));
    }

    private LocalDate dernierJour(LocalDate premiere) {
        return premiere.plusYears(annees(premiere)).minusDays(1);
    }

    private int annees(LocalDate jour) {
        return parametres.valeur("PI_EXAMEN_ANNEES", jour).intValueExact();
    }
}
