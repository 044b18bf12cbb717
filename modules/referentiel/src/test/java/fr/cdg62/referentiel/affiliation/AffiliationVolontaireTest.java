package fr.cdg62.referentiel.affiliation;

import static fr.cdg62.referentiel.api.affiliation.NatureNotification.ADHESION_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.AFFILIATION;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.MAINTIEN;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.RETRAIT;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.RETRAIT_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_VOLONTAIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.NON_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.SOCLE_COMMUN;
import static fr.cdg62.referentiel.api.collectivite.TypeStructure.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.affiliation.NatureNotification;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Choices, by nature (R-AFF-2) or above the threshold (R-AFF-5, R-AFF-7), and employers without agents. */
class AffiliationVolontaireTest {
    @ParameterizedTest
    @EnumSource(
            value = TypeStructure.class,
            names = {"DEPARTEMENT", "REGION", "SDIS", "SYNDICAT_MIXTE", "CDG"})
    void lesVolontairesParNatureNeSontJamaisObligatoires(TypeStructure type) {
        assertThat(Cas.de(type, NON_AFFILIE).tempsComplet("2025-06-01", 12).au1erJanvier(2026))
                .isEqualTo(NON_AFFILIE);
        assertThat(Cas.de(type, AFFILIE_VOLONTAIRE)
                        .tempsComplet("2025-06-01", 12)
                        .au1erJanvier(2026))
                .isEqualTo(AFFILIE_VOLONTAIRE);
    }

    @ParameterizedTest
    @EnumSource(
            value = TypeStructure.class,
            names = {"COMMUNE", "CC", "CA", "CU", "CCAS", "CIAS", "CAISSE_ECOLES", "SYNDICAT", "EPA"})
    void lesCommunesEtLeursEtablissementsSontObligatoiresSousLeSeuil(TypeStructure type) {
        assertThat(Cas.de(type, NON_AFFILIE).tempsComplet("2025-06-01", 12).au1erJanvier(2026))
                .isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @ParameterizedTest
    @EnumSource(
            value = TypeStructure.class,
            names = {"OFFICE_TOURISME", "AUTRE"})
    void lesAutresStructuresNeSontPasConcernees(TypeStructure type) {
        Cas cas = Cas.de(type, NON_AFFILIE).tempsComplet("2025-06-01", 12).notifie(AFFILIATION, "2025-03-01");
        assertThat(cas.au1erJanvier(2026)).isEqualTo(NON_AFFILIE);
    }

    @ParameterizedTest
    @CsvSource({
        "NON_AFFILIE, AFFILIATION, AFFILIE_VOLONTAIRE",
        "NON_AFFILIE, ADHESION_SOCLE, SOCLE_COMMUN",
        "NON_AFFILIE, RETRAIT, NON_AFFILIE",
        "SOCLE_COMMUN, AFFILIATION, AFFILIE_VOLONTAIRE",
        "SOCLE_COMMUN, RETRAIT_SOCLE, NON_AFFILIE",
        "AFFILIE_VOLONTAIRE, RETRAIT, NON_AFFILIE",
        "AFFILIE_VOLONTAIRE, ADHESION_SOCLE, AFFILIE_VOLONTAIRE"
    })
    void uneDecisionNotifieePrendEffetLe1erJanvierSuivant(
            RegimeAffiliation avant, NatureNotification nature, RegimeAffiliation attendu) {
        Cas premier = Cas.de(COMMUNE, avant).tempsComplet("2024-06-01", 400).notifie(nature, "2025-01-01");
        Cas dernier = Cas.de(COMMUNE, avant).tempsComplet("2024-06-01", 400).notifie(nature, "2025-12-31");
        Cas apres = Cas.de(COMMUNE, avant).tempsComplet("2024-06-01", 400).notifie(nature, "2026-01-01");
        assertThat(premier.au1erJanvier(2026)).isEqualTo(attendu);
        assertThat(dernier.au1erJanvier(2026)).isEqualTo(attendu);
        assertThat(apres.au1erJanvier(2026)).isEqualTo(avant);
    }

    @Test
    void uneAffiliationOpposeeNaPasLieu() {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-01-01", 400).notifie(AFFILIATION, "2025-03-01", true);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(NON_AFFILIE);
    }

    @Test
    void uneCommuneSansTempsCompletMaisAvecUnTempsNonCompletEstObligatoire() {
        assertThat(Cas.de(COMMUNE, NON_AFFILIE)
                        .effectif("2025-06-01", 0, 0, 1, 0)
                        .au1erJanvier(2026))
                .isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @Test
    void uneCommuneQuiNaQueDesContractuelsEstObligatoire() {
        assertThat(Cas.de(COMMUNE, NON_AFFILIE)
                        .effectif("2025-06-01", 0, 0, 0, 1)
                        .au1erJanvier(2026))
                .isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @Test
    void unEmployeurSansAgentSortLe1erJanvier() {
        assertThat(Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                        .effectif("2025-06-01", 0, 0, 0, 0)
                        .au1erJanvier(2026))
                .isEqualTo(NON_AFFILIE);
        assertThat(Cas.de(TypeStructure.SDIS, AFFILIE_VOLONTAIRE)
                        .effectif("2025-06-01", 0, 0, 0, 8)
                        .au1erJanvier(2026))
                .isEqualTo(NON_AFFILIE);
    }

    @Test
    void unEmployeurSansAgentPeutResterVolontairement() {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .effectif("2025-06-01", 0, 0, 0, 0)
                .notifie(MAINTIEN, "2025-09-01");
        assertThat(cas.au1erJanvier(2026)).isEqualTo(AFFILIE_VOLONTAIRE);
    }

    @Test
    void leSocleCommunSePrendEtSeQuitteDUnBloc() {
        Cas cas = Cas.de(COMMUNE, SOCLE_COMMUN)
                .tempsComplet("2025-01-01", 500)
                .notifie(ADHESION_SOCLE, "2025-02-01")
                .notifie(RETRAIT_SOCLE, "2025-06-01")
                .notifie(RETRAIT, "2025-06-01");
        assertThat(cas.au1erJanvier(2026)).isEqualTo(NON_AFFILIE);
    }
}
