package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;
import static fr.cdg62.carriere.api.reprise.NiveauService.A;
import static fr.cdg62.carriere.reprise.calcul.Etudes.NOMINATION;
import static fr.cdg62.carriere.reprise.calcul.Etudes.PLEIN;
import static fr.cdg62.carriere.reprise.calcul.Etudes.auRythme;
import static fr.cdg62.carriere.reprise.calcul.Etudes.comparer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The services and grades that a study refuses, each with its code, message and field. */
class RefusDeRepriseTest {

    @ParameterizedTest
    @EnumSource(
            value = NatureService.class,
            names = {"PUBLIC", "PRIVE"})
    void deuxPeriodesQuiSeRecouvrentSontRefusees(NatureService nature) {
        refuse(
                CodeProbleme.REPRISE_SERVICES,
                "du",
                "La même période est présentée deux fois : Employeur (du 01/09/2021 au 31/08/2026)"
                        + " et Employeur (du 01/09/2024 au 31/08/2026).",
                "ADJ_ADM",
                auRythme(nature, null, 60, PLEIN),
                auRythme(PUBLIC, null, 24, PLEIN));
    }

    @Test
    void desServicesPosterieursALaNominationSontRefuses() {
        refuse(
                CodeProbleme.REPRISE_SERVICES,
                "au",
                "Les services s'arrêtent avant la nomination du 01/09/2026.",
                "ADJ_ADM",
                new ServiceAnterieur(
                        PUBLIC, null, NOMINATION.minusYears(1), NOMINATION, PLEIN, "Employeur", "Contrat"));
    }

    @Test
    void desServicesPrivesSansPreuveSontRefuses() {
        refuse(
                CodeProbleme.REPRISE_SERVICES,
                "preuve",
                "Des services privés ne se reprennent pas sans justificatif.",
                "ADJ_ADM",
                new ServiceAnterieur(
                        PRIVE, null, NOMINATION.minusYears(1), NOMINATION.minusDays(1), null, "Employeur", " "));
    }

    @Test
    void enCategorieCLaDureeHebdomadaireEstExigee() {
        refuse(
                CodeProbleme.REPRISE_SERVICES,
                "minutesHebdo",
                "En catégorie C, les services publics se convertissent en temps plein :"
                        + " indiquez la durée hebdomadaire.",
                "ADJ_ADM",
                auRythme(PUBLIC, null, 12, null));
    }

    @Test
    void enCategoriesAEtBLeNiveauEstExige() {
        refuse(
                CodeProbleme.REPRISE_SERVICES,
                "niveau",
                "Indiquez le niveau (A, B ou C) des fonctions exercées.",
                "REDACTEUR",
                auRythme(PUBLIC, null, 12, null));
    }

    @Test
    void onNeClassePasDansUnGradeDAvancement() {
        refuse(
                CodeProbleme.REPRISE_GRADE_AVANCEMENT,
                "grade",
                "Attaché principal est un grade d'avancement : le classement à la nomination se fait"
                        + " dans un grade de recrutement.",
                "ATTACHE_P",
                auRythme(PUBLIC, A, 12, null));
    }

    private static void refuse(
            CodeProbleme code, String champ, String message, String grade, ServiceAnterieur... services) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> comparer(grade, null, services));

        assertThat(refus.code()).isEqualTo(code);
        assertThat(refus.champ()).isEqualTo(champ);
        assertThat(refus.getMessage()).isEqualTo(message);
    }
}
