package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.carriere.stage.calcul.CalculStage;
import fr.cdg62.carriere.stage.calcul.DureeStage;
import fr.cdg62.carriere.stage.calcul.FaitsDuStage;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Computes a stage from the facts of its career and the parameters of its first day. */
@ApplicationScoped
public class Decomptes {
    @Inject
    private Chronologies chronologies;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    DecompteStage de(Stage stage) {
        FaitsDuStage faits = new FaitsDuStage(chronologies.de(stage.carriere()), stage.debut(), horloge.aujourdHui());
        return new CalculStage(
                        stage.debut(),
                        reglages(stage).duree(),
                        stage.prorogationMois(),
                        faits.absences(),
                        faits.tempsPartiels())
                .decompte();
    }

    ReglagesStage reglages(Stage stage) {
        boolean promotion = stage.voie() == VoieStage.PROMOTION_INTERNE;
        LocalDate jour = stage.debut();
        return new ReglagesStage(
                new DureeStage(
                        entier(promotion ? "STAGE_PI_DUREE_MOIS" : "STAGE_DUREE_MOIS", jour),
                        entier(promotion ? "STAGE_PI_DUREE_JOURS" : "STAGE_DUREE_JOURS", jour),
                        entier("STAGE_CONGES_PART", jour)),
                entier(prorogation("B".equals(stage.categorie()), promotion), jour));
    }

    private static String prorogation(boolean enB, boolean promotion) {
        return "STAGE_PROROGATION" + (enB ? "_B" : "") + (promotion ? "_PI" : "") + "_MOIS";
    }

    int entier(String code, LocalDate jour) {
        return parametres.valeur(code, jour).intValueExact();
    }
}
