package fr.cdg62.carriere.stage;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.stage.NouveauStage;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The declaration of creation or vacancy of the post (DVE): a nomination that it does not precede is null (CGFP, art.
 * L313-4; § 1.6 and § 1.10).
 */
final class DeclarationVacance {
    /** Months left to candidates after the publication, urgency aside. */
    static final String DELAI = "DVE_CANDIDATURE_MOIS";

    private DeclarationVacance() {}

    /** STAGE_NOMINATION without number or date, or for a declaration that does not come before the first day. */
    static void exiger(NouveauStage nouveau) {
        if (nouveau.vacance() == null || nouveau.vacance().isBlank()) {
            throw refus("Une nomination suppose une déclaration de vacance d'emploi : indiquez son numéro.", "vacance");
        }
        if (nouveau.vacanceLe() == null) {
            throw refus("Indiquez le jour de publication de la déclaration de vacance d'emploi.", "vacanceLe");
        }
        if (!nouveau.vacanceLe().isBefore(nouveau.debut())) {
            throw refus(
                    "La déclaration de vacance d'emploi du %s ne précède pas le premier jour de stage (%s) : la nomination serait nulle (CGFP, art. L313-4)."
                            .formatted(courte(nouveau.vacanceLe()), courte(nouveau.debut())),
                    "vacanceLe");
        }
    }

    /** What to say of a nomination that leaves candidates too short a time; null when nothing, or when no date is known. */
    static String avertissement(LocalDate vacanceLe, LocalDate debut, SerieDatee<BigDecimal> delais) {
        if (vacanceLe == null) {
            return null;
        }
        return delais.versions().stream()
                .filter(delai -> delai.periode().contient(debut))
                .findFirst()
                .map(delai -> avertissement(vacanceLe, debut, delai))
                .orElse(null);
    }

    private static String avertissement(LocalDate vacanceLe, LocalDate debut, Datee<BigDecimal> delai) {
        LocalDate ouverte = vacanceLe.plusMonths(delai.valeur().intValueExact());
        return debut.isBefore(ouverte)
                ? "La vacance de l'emploi a été publiée le %s : sauf urgence, la nomination n'intervient pas avant le %s (%s)."
                        .formatted(
                                courte(vacanceLe),
                                courte(ouverte),
                                delai.source().citation())
                : null;
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.STAGE_NOMINATION, message, champ);
    }
}
