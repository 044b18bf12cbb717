package fr.cdg62.finances.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.Reference;
import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.DroitVue;
import fr.cdg62.finances.api.catalogue.EtatDroit;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rights of the four kinds of membership to the 43 missions, read by hand in the guide. */
class RegleDroitsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);
    private static final List<MissionVue> MISSIONS = Reference.fichier("missions.csv").stream()
            .map(LectureMissions::mission)
            .toList();
    private static final Map<String, MissionVue> PAR_CODE =
            MISSIONS.stream().collect(Collectors.toMap(MissionVue::code, mission -> mission));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "droits-attendus.csv", numLinesToSkip = 1)
    void donneLesDroitsDuGuide(
            String mission,
            EtatDroit obligatoire,
            EtatDroit obligatoireAdditionnelle,
            EtatDroit volontaire,
            EtatDroit volontaireAdditionnelle,
            EtatDroit socleCommun,
            EtatDroit nonAffilie) {
        assertThat(etat(mission, RegimeAffiliation.AFFILIE_OBLIGATOIRE, false)).isEqualTo(obligatoire);
        assertThat(etat(mission, RegimeAffiliation.AFFILIE_OBLIGATOIRE, true)).isEqualTo(obligatoireAdditionnelle);
        assertThat(etat(mission, RegimeAffiliation.AFFILIE_VOLONTAIRE, false)).isEqualTo(volontaire);
        assertThat(etat(mission, RegimeAffiliation.AFFILIE_VOLONTAIRE, true)).isEqualTo(volontaireAdditionnelle);
        assertThat(etat(mission, RegimeAffiliation.SOCLE_COMMUN, false)).isEqualTo(socleCommun);
        assertThat(etat(mission, RegimeAffiliation.SOCLE_COMMUN, true)).isEqualTo(socleCommun);
        assertThat(etat(mission, RegimeAffiliation.NON_AFFILIE, false)).isEqualTo(nonAffilie);
        assertThat(etat(mission, RegimeAffiliation.NON_AFFILIE, true)).isEqualTo(nonAffilie);
    }

    @Test
    void connaitLes43MissionsDansLeursCercles() {
        Map<Cercle, Long> nombres =
                MISSIONS.stream().collect(Collectors.groupingBy(MissionVue::cercle, Collectors.counting()));
        assertThat(nombres)
                .containsOnly(
                        Map.entry(Cercle.OBLIGATOIRE, 17L),
                        Map.entry(Cercle.ADDITIONNELLE, 8L),
                        Map.entry(Cercle.CONVENTION, 18L));
        assertThat(MISSIONS).filteredOn(MissionVue::socleCommun).hasSize(12);
        assertThat(PAR_CODE).hasSize(43);
    }

    @Test
    void presenteChaqueMission() {
        assertThat(MISSIONS).allSatisfy(mission -> {
            assertThat(mission.presentation()).hasSizeBetween(60, 400).endsWith(".");
            assertThat(mission.contact()).isNotBlank();
            assertThat(mission.service()).isNotBlank();
            assertThat(mission.module()).isNotBlank();
            assertThat(mission.libelle()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "contacts-attendus.csv", numLinesToSkip = 1)
    void donneLeContactDuGuide(String mission, String contacts) {
        assertThat(PAR_CODE.get(mission).contact()).contains(contacts.split("\\|", -1));
    }

    @ParameterizedTest
    @EnumSource
    void ouvreAChacunLaMissionDontLaConventionEstActive(RegimeAffiliation regime) {
        RegleDroits regle = new RegleDroits(new Situation(DATE, regime, false, Set.of("PAF")));
        assertThat(regle.droit(PAR_CODE.get("PAF")).etat()).isEqualTo(EtatDroit.OUVERTE);
        assertThat(regle.droit(PAR_CODE.get("SOSPAIE")).etat()).isEqualTo(EtatDroit.SUR_CONVENTION);
    }

    @Test
    void ouvreLaPreventionParLaConventionDeMedecine() {
        RegleDroits regle =
                new RegleDroits(new Situation(DATE, RegimeAffiliation.NON_AFFILIE, false, Set.of("MED_PREV")));
        assertThat(regle.droit(PAR_CODE.get("PREV")).etat()).isEqualTo(EtatDroit.OUVERTE);
    }

    @Test
    void expliqueChaqueDroit() {
        for (RegimeAffiliation regime : RegimeAffiliation.values()) {
            RegleDroits regle = new RegleDroits(new Situation(DATE, regime, false, Set.of()));
            for (MissionVue mission : MISSIONS) {
                DroitVue droit = regle.droit(mission);
                assertThat(droit.motif()).endsWith(".");
                assertThat(droit.demarche().isEmpty()).isEqualTo(droit.etat() == EtatDroit.OUVERTE);
            }
        }
    }

    @Test
    void ditPourquoiLeSocleCommunNeSuffitPas() {
        DroitVue droit = new RegleDroits(new Situation(DATE, RegimeAffiliation.SOCLE_COMMUN, false, Set.of()))
                .droit(PAR_CODE.get("DOSSIER"));
        assertThat(droit.motif())
                .isEqualTo("Réservée aux affiliés : votre adhésion au socle commun ne la comprend pas.");
    }

    @Test
    void refuseEnNommantLaMissionLaDateEtLAdhesion() {
        RegleDroits regle =
                new RegleDroits(new Situation(DATE, RegimeAffiliation.AFFILIE_OBLIGATOIRE, false, Set.of()));
        assertThatThrownBy(() -> regle.exiger(PAR_CODE.get("RGPD")))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.MISSION_NON_COUVERTE);
                    assertThat(refus.code().code()).isEqualTo("REJ-ADH-01");
                    assertThat(refus.champ()).isEqualTo("mission");
                })
                .hasMessageContainingAll(
                        "« Protection des données à caractère personnel »",
                        "01/03/2026",
                        "affiliation obligatoire sans missions additionnelles",
                        "cotisation additionnelle");
    }

    @Test
    void refuseLaMissionSansConvention() {
        RegleDroits regle = new RegleDroits(new Situation(DATE, RegimeAffiliation.NON_AFFILIE, false, Set.of()));
        assertThatThrownBy(() -> regle.exiger(PAR_CODE.get("SECU_DATA")))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContainingAll("Sécurisation des données", "non affilié", "sous convention");
    }

    @Test
    void laissePasserUneMissionOuverteMemeRestreinte() {
        RegleDroits regle = new RegleDroits(new Situation(DATE, RegimeAffiliation.SOCLE_COMMUN, false, Set.of()));
        List.of("PORTAIL", "CONCOURS", "JURIDIQUE").forEach(code -> regle.exiger(PAR_CODE.get(code)));
        assertThat(Arrays.asList("PORTAIL", "CONCOURS"))
                .allSatisfy(code ->
                        assertThat(regle.droit(PAR_CODE.get(code)).etat()).isEqualTo(EtatDroit.OUVERTE_RESTREINTE));
    }

    @ParameterizedTest
    @CsvSource({
        "rgpd,RGPD",
        "Assistance à l'établissement des comptes de droits à la retraite,COMPTES_CNRACL",
        "accompagnement personnalisé retraite,RETRAITE",
        "Organisation des concours et examens de catégorie A et B,CONCOURS"
    })
    void reconnaitUneMissionASesNoms(String nom, String code) {
        assertThat(Missions.trouver(MISSIONS, nom).code()).isEqualTo(code);
    }

    @Test
    void ignoreUneMissionInconnue() {
        assertThatThrownBy(() -> Missions.trouver(MISSIONS, "Voirie"))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.code()).isEqualTo(CodeProbleme.INTROUVABLE))
                .hasMessage("Aucune mission ne porte le code ou le nom « Voirie ».");
    }

    private static EtatDroit etat(String mission, RegimeAffiliation regime, boolean additionnelle) {
        return new RegleDroits(new Situation(DATE, regime, additionnelle, Set.of()))
                .droit(PAR_CODE.get(mission))
                .etat();
    }
}
