package fr.cdg62.referentiel.affiliation;

import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.ADHERER_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.DEVENIR_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.SE_RETIRER;
import static fr.cdg62.referentiel.api.affiliation.EvenementAffiliation.S_AFFILIER;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.AFFILIATION;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.RETRAIT;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_VOLONTAIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.NON_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.SOCLE_COMMUN;
import static fr.cdg62.referentiel.api.collectivite.TypeStructure.COMMUNE;
import static fr.cdg62.referentiel.api.collectivite.TypeStructure.OFFICE_TOURISME;
import static fr.cdg62.referentiel.api.collectivite.TypeStructure.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.referentiel.api.affiliation.EvenementAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when a membership is registered by hand. */
class RefusAffiliationTest {
    private static final LocalDate JANVIER_2026 = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2025-12-31", "2026-02-01", "2026-07-01"})
    void unChangementPrendEffetUn1erJanvier(String debut) {
        DemandeRefusee refus = catchThrowableOfType(
                DemandeRefusee.class, () -> new Chronologie(List.of()).suite(LocalDate.parse(debut)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.AFFILIATION_DATE_EFFET);
        assertThat(refus.champ()).isEqualTo("debut");
        assertThat(refus).hasMessage("Un changement d'affiliation prend effet un 1er janvier.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-01", "2025-01-01"})
    void deuxAffiliationsNeSeChevauchentPas(String debut) {
        Chronologie chronologie = new Chronologie(List.of(affiliation("2025-01-01", null)));
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> chronologie.suite(LocalDate.parse(debut)));
        assertThat(refus.code()).isEqualTo(CodeProbleme.AFFILIATION_CHEVAUCHEMENT);
        assertThat(refus.champ()).isEqualTo("debut");
        assertThat(refus).hasMessage("Une affiliation commence déjà le 01/01/2025 : la nouvelle doit commencer après.");
    }

    @Test
    void laSuivanteCommenceApresEtLaPresenteSeClotLaVeille() {
        Affiliation presente = affiliation("2025-01-01", null);
        Chronologie chronologie = new Chronologie(List.of(affiliation("2020-01-01", "2024-12-31"), presente));
        assertThat(chronologie.suite(JANVIER_2026)).isEqualTo(Periode.depuis(JANVIER_2026));
        assertThat(chronologie.laVeille(JANVIER_2026)).containsSame(presente);
        Affiliation close = presente.cloreLe(LocalDate.of(2025, 12, 31), LocalDateTime.of(2026, 2, 1, 0, 0));
        assertThat(close.periode()).isEqualTo(Periode.annee(2025));
        assertThat(close.regime()).isEqualTo(AFFILIE_OBLIGATOIRE);
        assertThat(close.additionnelle()).isTrue();
        assertThat(presente.periode()).isEqualTo(Periode.depuis(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void lAdditionnelleNExistePasSansAffiliation() {
        Affiliation.Fondement fondement = new Affiliation.Fondement("essai", "", "essai");
        assertThat(new Affiliation("216200014", SOCLE_COMMUN, Periode.depuis(JANVIER_2026), true, fondement)
                        .additionnelle())
                .isFalse();
    }

    @Test
    void sousLeSeuilOnNePeutPasChoisir() {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-06-01", 349);
        assertRefus(cas, S_AFFILIER, AFFILIE_VOLONTAIRE, "349 fonctionnaires à temps complet, moins de 350");
        assertRefus(cas, ADHERER_SOCLE, SOCLE_COMMUN, "son affiliation est obligatoire");
    }

    @Test
    void aPartirDuSeuilRienNEstObligatoire() {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-06-01", 350);
        assertRefus(cas, DEVENIR_OBLIGATOIRE, AFFILIE_OBLIGATOIRE, "moins de 350 fonctionnaires à temps complet");
        assertAdmis(cas, ADHERER_SOCLE, SOCLE_COMMUN);
    }

    @Test
    void unVolontaireParNatureNEstJamaisObligatoire() {
        Cas cas = Cas.de(REGION, NON_AFFILIE).tempsComplet("2025-06-01", 20);
        assertRefus(cas, DEVENIR_OBLIGATOIRE, AFFILIE_OBLIGATOIRE, "ne concerne que les communes");
        assertAdmis(cas, S_AFFILIER, AFFILIE_VOLONTAIRE);
    }

    @Test
    void uneStructureHorsChampNAdhereARien() {
        Cas cas = Cas.de(OFFICE_TOURISME, NON_AFFILIE).tempsComplet("2025-06-01", 20);
        assertRefus(cas, S_AFFILIER, AFFILIE_VOLONTAIRE, "ne peut ni s'affilier ni adhérer au socle commun");
    }

    @Test
    void leRetraitHorsDelaiEstRefuseMemeSaisiParLeCdg() {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2024-06-01", 345)
                .tempsComplet("2025-02-10", 350);
        assertRefus(cas, SE_RETIRER, NON_AFFILIE, "Le retrait n'a pas été notifié dans le délai");
        assertAdmis(cas.notifie(RETRAIT, "2025-05-10"), SE_RETIRER, NON_AFFILIE);
    }

    @Test
    void uneAffiliationOpposeeEstRefusee() {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-01-01", 400).notifie(AFFILIATION, "2025-03-01", true);
        assertRefus(cas, S_AFFILIER, AFFILIE_VOLONTAIRE, "se sont opposées");
    }

    @Test
    void unEffectifInconnuEstNomme() {
        DemandeRefusee refus = catchThrowableOfType(
                DemandeRefusee.class, () -> exigerOuvert(Cas.de(COMMUNE, NON_AFFILIE), S_AFFILIER, AFFILIE_VOLONTAIRE));
        assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
        assertThat(refus).hasMessage("Aucun effectif connu pour 216200014 au 31/12/2025.");
    }

    @Test
    void uneTransitionImpossibleEstRefuseeParLaMachine() {
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> CycleAffiliation.apres(SOCLE_COMMUN, SE_RETIRER))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE))
                .withMessageContaining("QUITTER_SOCLE");
        assertThatExceptionOfType(DemandeRefusee.class)
                .isThrownBy(() -> CycleAffiliation.MACHINE.appliquer(NON_AFFILIE, S_AFFILIER, role -> false))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.SEC_HABILITATION));
    }

    private static Affiliation affiliation(String debut, String fin) {
        Periode periode = new Periode(LocalDate.parse(debut), fin == null ? null : LocalDate.parse(fin));
        return new Affiliation(
                "216200014", AFFILIE_OBLIGATOIRE, periode, true, new Affiliation.Fondement("essai", "", "essai"));
    }

    private static void assertRefus(Cas cas, EvenementAffiliation evenement, RegimeAffiliation vise, String message) {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> exigerOuvert(cas, evenement, vise));
        assertThat(refus.code()).isEqualTo(CodeProbleme.AFFILIATION_NON_OUVERTE);
        assertThat(refus.champ()).isEqualTo("evenement");
        assertThat(refus).hasMessageContaining(message);
    }

    private static void assertAdmis(Cas cas, EvenementAffiliation evenement, RegimeAffiliation vise) {
        assertThatCode(() -> exigerOuvert(cas, evenement, vise)).doesNotThrowAnyException();
    }

    private static void exigerOuvert(Cas cas, EvenementAffiliation evenement, RegimeAffiliation vise) {
        Cas.REGLE.exigerOuvert(cas.situation(), evenement, vise, JANVIER_2026);
    }
}
