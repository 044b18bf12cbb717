package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.DemandeSurStage;
import fr.cdg62.carriere.grille.Grilles;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What each event does to a stage, once the table of transitions has let it through. */
@ApplicationScoped
public class SuitesStage {
    private static final int TEXTE_MAXIMUM = 500;
    private static final int NUMERO_MAXIMUM = 40;

    @Inject
    private Decomptes decomptes;

    @Inject
    private Grilles grilles;

    @Inject
    private ActesDuStage actes;

    @Inject
    private Echeances echeances;

    /** Applies the event, computes again and tells the journal what it did. */
    String appliquer(Stage stage, DemandeSurStage demande, LocalDate jour) {
        LocalDate date = Objects.requireNonNullElse(demande.date(), jour);
        DecompteStage decompte = decomptes.de(stage);
        String detail = effet(stage, demande, decompte, date, jour);
        suivre(stage, jour);
        return detail;
    }

    private String effet(Stage stage, DemandeSurStage demande, DecompteStage decompte, LocalDate date, LocalDate jour) {
        return switch (demande.evenement()) {
            case COMMENCER, SUSPENDRE, REPRENDRE -> DateFrancaise.courte(date);
            case CONSTATER_CONGES -> conges(decompte);
            case PROROGER -> proroger(stage, demande);
            case RENOUVELER -> renouveler(stage, decompte, date);
            case CONSTATER_TERME -> {
                RegleStage.terme(decompte, jour);
                yield DateFrancaise.courte(decompte.fin());
            }
            case TITULARISER -> {
                RegleStage.titularisation(decompte, date);
                String numero = Saisie.texte(demande.numero(), NUMERO_MAXIMUM, "numero");
                String detail = conclure(stage, date, null, demande.motif());
                actes.titulariser(stage, numero, date);
                yield detail;
            }
            case LICENCIER -> {
                RegleStage.licenciement(decompte, date, demande.avisCap());
                yield conclure(stage, date, demande.avisCap(), motif(demande));
            }
            case REINTEGRER -> reintegrer(stage, demande, date);
            case DEMISSIONNER -> conclure(stage, date, null, demande.motif());
            case DISPENSER -> {
                RegleStage.dispense(
                        stage.categorie(),
                        stage.voie(),
                        grilles.catalogue().grade(stage.grade()).rang());
                yield conclure(stage, date, null, motif(demande));
            }
        };
    }

    private static String conges(DecompteStage decompte) {
        if (!decompte.fin().isAfter(decompte.finStatutaire())) {
            throw new DemandeRefusee(CodeProbleme.ETAT_TRANSITION_INTERDITE, "Aucun congé connu ne prolonge ce stage.");
        }
        return "fin le " + DateFrancaise.courte(decompte.fin());
    }

    private String proroger(Stage stage, DemandeSurStage demande) {
        RegleStage.prorogation(
                demande.mois(),
                stage.prorogationMois(),
                decomptes.reglages(stage).prorogationMaximum());
        stage.proroger(demande.mois(), motif(demande));
        return demande.mois() + " mois";
    }

    private static String renouveler(Stage stage, DecompteStage decompte, LocalDate date) {
        RegleStage.renouvellement(decompte);
        stage.recommencer(date);
        return "à compter du " + DateFrancaise.courte(date);
    }

    private static String reintegrer(Stage stage, DemandeSurStage demande, LocalDate date) {
        Saisie.exiger(stage.detache(), "Cet agent n'est pas détaché pour stage.", "evenement");
        RegleStage.avis(date, demande.avisCap());
        return conclure(stage, date, demande.avisCap(), motif(demande));
    }

    private static String conclure(Stage stage, LocalDate date, LocalDate avisCap, String motif) {
        stage.conclure(date, avisCap, motif);
        return DateFrancaise.courte(date);
    }

    private static String motif(DemandeSurStage demande) {
        return Saisie.texte(demande.motif(), TEXTE_MAXIMUM, "motif");
    }

    /** Repeats the end and registers it, or settles it once the stage is over. */
    void suivre(Stage stage, LocalDate jour) {
        if (stage.etat().estIssue()) {
            echeances.solder(objet(stage));
            return;
        }
        DecompteStage decompte = decomptes.de(stage);
        stage.terminer(decompte);
        LocalDate fin = decompte.fin();
        echeances.inscrire(new NouvelleEcheance(
                stage.siren(),
                objet(stage),
                "Fin du stage de " + stage.agent(),
                fin,
                List.of(
                        fin.minusDays(decomptes.entier("STAGE_RAPPEL_PREMIER_JOURS", jour)),
                        fin.minusDays(decomptes.entier("STAGE_RAPPEL_SECOND_JOURS", jour)),
                        fin)));
    }

    private static String objet(Stage stage) {
        return "STAGE:" + stage.id();
    }
}
