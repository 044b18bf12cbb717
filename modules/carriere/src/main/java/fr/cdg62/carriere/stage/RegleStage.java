package fr.cdg62.carriere.stage;

import fr.cdg62.carriere.api.stage.DecompteStage;
import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.carriere.api.stage.VoieStage;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;

/** What the law refuses in the life of a stage (specification carrière, § 1.6). */
final class RegleStage {
    private RegleStage() {}

    /** A nomination needs a vacancy, and a living list unless it is in the first grade of category C. */
    static void nomination(NouveauStage nouveau, String categorie, int rang) {
        DeclarationVacance.exiger(nouveau);
        boolean ouvert = "C".equals(categorie) && rang == 1;
        if (nouveau.voie() == VoieStage.SANS_CONCOURS && !ouvert) {
            throw refus(
                    CodeProbleme.STAGE_NOMINATION,
                    "Le recrutement sans concours n'est ouvert que dans le premier grade de catégorie C.",
                    "voie");
        }
        if (nouveau.voie() != VoieStage.SANS_CONCOURS && vide(nouveau.listeAptitude())) {
            throw refus(
                    CodeProbleme.STAGE_NOMINATION,
                    "Indiquez la liste d'aptitude en cours de validité sur laquelle l'agent est inscrit.",
                    "listeAptitude");
        }
    }

    /** A list that the CdG does not hold: its term is declared, and not passed on the first day. */
    static void listeExterieure(LocalDate terme, LocalDate debut) {
        if (terme == null) {
            throw refus(
                    CodeProbleme.STAGE_NOMINATION,
                    "Cette liste n'est pas tenue par le Centre de gestion du Pas-de-Calais :"
                            + " indiquez le dernier jour de l'inscription.",
                    "termeListe");
        }
        if (debut.isAfter(terme)) {
            throw refus(
                    CodeProbleme.STAGE_NOMINATION,
                    "L'inscription sur la liste d'aptitude a pris fin le %s, avant le premier jour de stage (%s)."
                            .formatted(DateFrancaise.courte(terme), DateFrancaise.courte(debut)),
                    "termeListe");
        }
    }

    /** Prorogations for insufficiency never exceed the maximum, all together. */
    static void prorogation(Integer mois, int deja, int maximum) {
        if (mois == null || mois < 1) {
            throw refus(CodeProbleme.SAISIE_INVALIDE, "Indiquez le nombre de mois de prorogation.", "mois");
        }
        if (deja + mois > maximum) {
            throw refus(
                    CodeProbleme.STAGE_PROROGATION,
                    "La prorogation pour insuffisance ne peut dépasser %d mois au total ; %d sont déjà décidés."
                            .formatted(maximum, deja),
                    "mois");
        }
    }

    static void terme(DecompteStage decompte, LocalDate jour) {
        if (jour.isBefore(decompte.fin()) && jour.isBefore(decompte.titularisation())) {
            throw refus(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le stage se poursuit jusqu'au %s inclus.".formatted(DateFrancaise.courte(decompte.fin())),
                    null);
        }
    }

    static void titularisation(DecompteStage decompte, LocalDate date) {
        if (date.isBefore(decompte.titularisation())) {
            throw refus(
                    CodeProbleme.STAGE_TITULARISATION_PREMATUREE,
                    "La titularisation ne peut prendre effet avant le %s."
                            .formatted(DateFrancaise.courte(decompte.titularisation())),
                    "date");
        }
    }

    /** During the stage, not before half of it; always after the opinion of the CAP. */
    static void licenciement(DecompteStage decompte, LocalDate date, LocalDate avisCap) {
        avis(date, avisCap);
        if (date.isBefore(decompte.demiStage())) {
            throw refus(
                    CodeProbleme.STAGE_LICENCIEMENT,
                    "Le licenciement pour insuffisance n'est possible qu'à compter du %s, moitié du stage."
                            .formatted(DateFrancaise.courte(decompte.demiStage())),
                    "date");
        }
    }

    static void avis(LocalDate date, LocalDate avisCap) {
        if (avisCap == null || avisCap.isAfter(date)) {
            throw refus(
                    CodeProbleme.STAGE_LICENCIEMENT,
                    "L'avis de la commission administrative paritaire précède la décision : indiquez sa date.",
                    "avisCap");
        }
    }

    /** A stage starts again only after more than a year of interruption before half of it. */
    static void renouvellement(DecompteStage decompte) {
        if (!decompte.recommencable()) {
            throw refus(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le stage ne recommence qu'après plus d'un an d'interruption survenue avant sa moitié.",
                    null);
        }
    }

    /** The dispense is for category C and B only, and says why. */
    static void dispense(String categorie, VoieStage voie, int rang) {
        boolean enB = "B".equals(categorie) && voie == VoieStage.CONCOURS && rang == 2;
        if (!"C".equals(categorie) && !enB) {
            throw refus(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "La dispense de stage ne concerne que la catégorie C, et en catégorie B le titulaire"
                            + " du premier grade recruté par concours dans le deuxième.",
                    null);
        }
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }

    private static DemandeRefusee refus(CodeProbleme code, String message, String champ) {
        return champ == null ? new DemandeRefusee(code, message) : new DemandeRefusee(code, message, champ);
    }
}
