package fr.cdg62.carriere.promotion.condition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.GradeVue;
import fr.cdg62.carriere.api.promotion.dossier.ServicesSgm;
import fr.cdg62.carriere.api.promotion.dossier.VoiePI;
import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.SerieDatee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The special routes of the secrétaires généraux de mairie (specification, § 1.16), at each bound. */
class ConditionsSgmTest {

    private static final LocalDate JOUR = LocalDate.parse("2026-11-20");
    private static final GradeVue PRINCIPAL = grade("ADJ_ADM_P2", "ADJ_ADM", "C", 2);
    private static final Map<String, SerieDatee<BigDecimal>> FIGURES = Map.of(
            "PI_SGM_POPULATION", serie("PI_SGM_POPULATION", 2000, null),
            "PI_SGM_REQUALIFICATION_MOIS", serie("PI_SGM_REQUALIFICATION_MOIS", 48, LocalDate.parse("2027-12-31")),
            "PI_SGM_PARCOURS_MOIS", serie("PI_SGM_PARCOURS_MOIS", 96, null),
            "PI_SGM_PARCOURS_JOURS", serie("PI_SGM_PARCOURS_JOURS", 56, null),
            "PI_SGM_ATTACHE_MOIS", serie("PI_SGM_ATTACHE_MOIS", 48, null));

    @Test
    void quatreAnsDansUneCommuneDe1999HabitantsRequalifient() {
        assertThatCode(() -> requalifier(48, 1999, PRINCIPAL, JOUR)).doesNotThrowAnyException();
    }

    @Test
    void uneCommuneDe2000HabitantsNeRequalifiePas() {
        refuse(
                () -> requalifier(48, 2000, PRINCIPAL, JOUR),
                "Seuls comptent les services dans une commune de moins de 2000 habitants ; celle-ci en compte 2000.",
                "sgm.population");
    }

    @Test
    void quaranteSeptMoisNeSuffisentPas() {
        refuse(
                () -> requalifier(47, 1999, PRINCIPAL, JOUR),
                "3 ans 11 mois de services pour 4 ans exigés (BIP SEGEMA).",
                "sgm.mois");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2028-01-01"})
    void laRequalificationEstFermeeAvantAvril2024EtApres2027(LocalDate jour) {
        assertThatThrownBy(() -> requalifier(48, 1999, PRINCIPAL, jour))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageStartingWith("Cette voie n'est pas ouverte au ")
                .extracting("champ")
                .isIn("voie", "sgm.population");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2027-12-31"})
    void elleEstOuverteSesPremierEtDernierJours(LocalDate jour) {
        assertThatCode(() -> requalifier(48, 1999, PRINCIPAL, jour)).doesNotThrowAnyException();
    }

    @Test
    void lePremierGradeNeSeRequalifiePas() {
        refuse(
                () -> requalifier(48, 1999, grade("ADJ_ADM", "ADJ_ADM", "C", 1), JOUR),
                "Cette voie est ouverte aux adjoints administratifs principaux ; l'agent est ADJ_ADM.",
                "carriere");
    }

    @Test
    void leParcoursDemandeHuitAnsEnCCinquanteSixJoursEtLExamen() {
        assertThatCode(() -> parcours(96, 56, true)).doesNotThrowAnyException();
        refuse(() -> parcours(95, 56, true), "7 ans 11 mois de services pour 8 ans exigés (BIP SEGEMA).", "sgm.mois");
        refuse(() -> parcours(96, 55, true), "La formation exigée est de 56 jours.", "sgm.joursFormation");
        refuse(
                () -> parcours(96, 56, false),
                "Le parcours se conclut par l'examen organisé par le centre de gestion.",
                "examenLe");
    }

    @Test
    void lAttacheVientDUnRedacteurDUnePetiteCommune() {
        GradeVue redacteur = grade("REDACTEUR", "REDACTEUR", "B", 1);
        assertThatCode(() -> conditions(VoiePI.SGM_ATTACHE, 48, 1999, redacteur))
                .doesNotThrowAnyException();
        refuse(
                () -> conditions(VoiePI.SGM_ATTACHE, 48, 1999, PRINCIPAL),
                "Cette voie est ouverte aux rédacteurs ; l'agent est ADJ_ADM_P2.",
                "carriere");
    }

    private static void requalifier(int mois, int population, GradeVue detenu, LocalDate jour) {
        new ConditionsSgm(FIGURES::get)
                .exiger(
                        VoiePI.SGM_REQUALIFICATION,
                        new ServicesSgm(mois, population, null, "Arrêté"),
                        detenu,
                        Duree.NULLE,
                        false,
                        jour);
    }

    private static void conditions(VoiePI voie, int mois, int population, GradeVue detenu) {
        new ConditionsSgm(FIGURES::get)
                .exiger(voie, new ServicesSgm(mois, population, null, "Arrêté"), detenu, Duree.NULLE, false, JOUR);
    }

    private static void parcours(int moisEnC, int jours, boolean examen) {
        new ConditionsSgm(FIGURES::get)
                .exiger(
                        VoiePI.SGM_PARCOURS,
                        new ServicesSgm(0, 5000, jours, "Attestation"),
                        PRINCIPAL,
                        Duree.mois(moisEnC),
                        examen,
                        JOUR);
    }

    private static void refuse(ThrowingCallable appel, String message, String champ) {
        assertThatThrownBy(appel)
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage(message)
                .extracting("code", "champ")
                .containsExactly(CodeProbleme.PI_SERVICES_SGM, champ);
    }

    private static GradeVue grade(String code, String cadre, String categorie, int rang) {
        return new GradeVue(code, code, cadre, cadre, "Administrative", categorie, null, rang, "texte");
    }

    private static SerieDatee<BigDecimal> serie(String code, int valeur, LocalDate fin) {
        return new SerieDatee<>(
                code,
                List.of(new Datee<>(
                        new Periode(LocalDate.parse("2024-04-01"), fin),
                        BigDecimal.valueOf(valeur),
                        new Source("BIP SEGEMA", "", true))));
    }
}
