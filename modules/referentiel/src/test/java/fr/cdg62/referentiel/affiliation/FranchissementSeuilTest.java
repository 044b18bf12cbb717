package fr.cdg62.referentiel.affiliation;

import static fr.cdg62.referentiel.api.affiliation.NatureNotification.ADHESION_SOCLE;
import static fr.cdg62.referentiel.api.affiliation.NatureNotification.RETRAIT;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_OBLIGATOIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.AFFILIE_VOLONTAIRE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.NON_AFFILIE;
import static fr.cdg62.referentiel.api.affiliation.RegimeAffiliation.SOCLE_COMMUN;
import static fr.cdg62.referentiel.api.collectivite.TypeStructure.COMMUNE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.referentiel.api.affiliation.PropositionAffiliation;
import fr.cdg62.referentiel.api.affiliation.RegimeAffiliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Crossing 350 both ways (R-AFF-1, R-AFF-4; A-01: 350 exactly is « at least 350 »). */
class FranchissementSeuilTest {
    @ParameterizedTest
    @CsvSource({"349, AFFILIE_OBLIGATOIRE", "350, AFFILIE_VOLONTAIRE", "351, AFFILIE_VOLONTAIRE"})
    void uneCommuneObligatoireNeLePeutResterQueSous350(int nombre, RegimeAffiliation attendu) {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2025-01-01", 340)
                .tempsComplet("2025-09-01", nombre);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"349, AFFILIE_OBLIGATOIRE", "350, NON_AFFILIE", "351, NON_AFFILIE"})
    void uneCommuneNonAffilieeDevientObligatoireSous350(int nombre, RegimeAffiliation attendu) {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-01-01", 380).tempsComplet("2025-06-30", nombre);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @EnumSource(value = RegimeAffiliation.class, names = "AFFILIE_OBLIGATOIRE", mode = EnumSource.Mode.EXCLUDE)
    void passerSousLeSeuilRendObligatoireQuelQueSoitLeRegime(RegimeAffiliation regime) {
        Cas cas = Cas.de(COMMUNE, regime).tempsComplet("2025-12-31", 349);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @Test
    void unEffectifDuPremierJanvierNeJouePasSurCePremierJanvier() {
        Cas cas = Cas.de(COMMUNE, NON_AFFILIE).tempsComplet("2025-01-01", 380).tempsComplet("2026-01-01", 349);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(NON_AFFILIE);
        assertThat(cas.au1erJanvier(2027)).isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @Test
    void seulsLesTitulairesEtStagiairesATempsCompletComptent() {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE).effectif("2025-06-01", 339, 10, 200, 300);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(AFFILIE_OBLIGATOIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-09, AFFILIE_VOLONTAIRE", // la veille du franchissement
        "2025-02-10, NON_AFFILIE",
        "2025-05-09, NON_AFFILIE",
        "2025-05-10, NON_AFFILIE", // trois mois jour pour jour
        "2025-05-11, AFFILIE_VOLONTAIRE"
    })
    void leRetraitSeNotifieDansLesTroisMoisDuFranchissement(String notification, RegimeAffiliation attendu) {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2024-06-01", 345)
                .tempsComplet("2025-02-10", 350)
                .notifie(RETRAIT, notification);
        assertThat(cas.au1erJanvier(2026)).isEqualTo(attendu);
    }

    @Test
    void leDelaiDeRetraitSarreteAuDernierJourDuMoisLePlusCourt() {
        Cas dernierJour = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2024-01-01", 300)
                .tempsComplet("2025-01-31", 360)
                .notifie(RETRAIT, "2025-04-30");
        assertThat(dernierJour.au1erJanvier(2026)).isEqualTo(NON_AFFILIE);
        Cas lendemain = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2024-01-01", 300)
                .tempsComplet("2025-01-31", 360)
                .notifie(RETRAIT, "2025-05-01");
        assertThat(lendemain.au1erJanvier(2026)).isEqualTo(AFFILIE_VOLONTAIRE);
    }

    @Test
    void unRetraitNotifieLAnneeSuivanteNEstEffectifQuUnAnPlusTard() {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2025-01-01", 340)
                .tempsComplet("2025-11-15", 355)
                .notifie(RETRAIT, "2026-02-10");
        assertThat(cas.au1erJanvier(2026)).isEqualTo(AFFILIE_VOLONTAIRE);
        Cas suite = Cas.de(COMMUNE, AFFILIE_VOLONTAIRE)
                .tempsComplet("2025-11-15", 355)
                .notifie(RETRAIT, "2026-02-10");
        assertThat(suite.au1erJanvier(2027)).isEqualTo(NON_AFFILIE);
    }

    @Test
    void quiSeRetirePeutAdhererAuSocleCommunLeMemeJour() {
        Cas cas = Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                .tempsComplet("2024-01-01", 340)
                .tempsComplet("2025-03-01", 352)
                .notifie(RETRAIT, "2025-04-01")
                .notifie(ADHESION_SOCLE, "2025-04-01");
        assertThat(cas.au1erJanvier(2026)).isEqualTo(SOCLE_COMMUN);
    }

    @Test
    void laTraceDitLEffectifLeSeuilEtLeDelai() {
        PropositionAffiliation proposition = Cas.REGLE.auPremierJanvier(
                Cas.de(COMMUNE, AFFILIE_OBLIGATOIRE)
                        .tempsComplet("2024-06-01", 345)
                        .tempsComplet("2025-02-10", 350)
                        .notifie(RETRAIT, "2025-05-11")
                        .situation(),
                2026);
        assertThat(proposition.trace().etapes())
                .extracting(etape -> etape.calcul())
                .contains(
                        "effectif du 10/02/2025 : 340 + 10 = 350, comparé au seuil de 350",
                        "seuil atteint le 10/02/2025, retrait notifiable jusqu'au 10/05/2025, notifié le 11/05/2025");
        assertThat(proposition.change()).isTrue();
    }

    @Test
    void sansEffectifConnuRienNEstPropose() {
        PropositionAffiliation proposition =
                Cas.REGLE.auPremierJanvier(Cas.de(COMMUNE, NON_AFFILIE).situation(), 2026);
        assertThat(proposition.change()).isFalse();
        assertThat(proposition.trace().etapes())
                .extracting(etape -> etape.calcul())
                .contains("aucun effectif connu");
    }
}
