package fr.cdg62.finances.tarif.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bracket at −1, 0 and +1 of its bounds, read by hand in the labels of the guide with R-TAR-0. */
class TranchesTest {

    @ParameterizedTest(name = "{0} {2} {4} {3} : {5}")
    @CsvFileSource(resources = "tranches-attendues.csv", numLinesToSkip = 1)
    void chiffreDeChaqueCoteDesBornes(
            String mission, String prestation, TypeStructure type, String mesure, int valeur, String prix) {
        Integer population = mesure.equals("habitants") ? valeur : null;
        int agents = mesure.equals("agents") ? valeur : 351;
        PrestationDemandee demande =
                Essai.demande(prestation, mesure.equals("consultations") ? String.valueOf(valeur) : null);
        SimulationVue simulation = Essai.simuler(Essai.structure(type, population, agents), mission, demande);
        verifier(simulation, prix);
    }

    /** Vectors of the specification, specs finances §1.5. */
    @ParameterizedTest
    @CsvSource({"350,900,0", "349,0,0", "351,50,250", "351,51,500", "351,351,2000", "351,352,4000", "0,0,0"})
    void croiseAgentsEtConsultationsPourLesMarches(int agents, String consultations, String prix) {
        SimulationVue simulation = Essai.simuler(
                Essai.structure(TypeStructure.CC, null, agents), "MP_DEMAT", Essai.demande("ACCES", consultations));
        verifier(simulation, prix);
        assertThat(simulation.chiffrage()).isEqualTo(agents <= 350 ? Chiffrage.GRATUITE : Chiffrage.CHIFFREE);
    }

    @ParameterizedTest
    @CsvSource({
        "CJN,CCAS,300",
        "CJN,SYNDICAT,300",
        "CJN,SYNDICAT_MIXTE,300",
        "CJN,OFFICE_TOURISME,300",
        "CJN,SDIS,devis",
        "CJN,CIAS,devis",
        "CJN,CAISSE_ECOLES,devis",
        "CJN,DEPARTEMENT,devis",
        "OPTIFLUX,CCAS,300",
        "OPTIFLUX,SYNDICAT,1000",
        "OPTIFLUX,SYNDICAT_MIXTE,1000",
        "OPTIFLUX,OFFICE_TOURISME,300",
        "OPTIFLUX,SDIS,15000",
        "OPTIFLUX,REGION,devis",
        "OPTIFLUX,EPA,devis",
        "MP_DEMAT,CCAS,devis",
        "MP_DEMAT,SDIS,devis",
        "SECU_DATA,CC,devis",
        "SECU_DATA,CCAS,devis",
        "SECU_DATA,DEPARTEMENT,devis"
    })
    void chiffreLesAutresStructuresOuRenvoieAuDevis(String mission, TypeStructure type, String prix) {
        verifier(Essai.simuler(Essai.structure(type, null, null), mission), prix);
    }

    @ParameterizedTest
    @CsvSource({
        "ARCH_ELEC,ABONNEMENT,commune,62947.50",
        "ARCH_ELEC,ABONNEMENT,hors_commune,62947.50",
        "ARCH_ELEC,VOLUME,tous,6048.00",
        "CJN,ABONNEMENT,commune,7100",
        "CJN,ABONNEMENT,epci,19000",
        "CJN,ABONNEMENT,ccas|syndicat|office_tourisme,900",
        "OPTIFLUX,ABONNEMENT,commune,9100",
        "OPTIFLUX,ABONNEMENT,epci,31000",
        "OPTIFLUX,ABONNEMENT,ccas|syndicat|office_tourisme|sdis,16600",
        "MP_DEMAT,ACCES,commune_epci,7750",
        "SECU_DATA,MISE_EN_SERVICE,commune|etablissement,1400"
    })
    void retrouveLesSommesDeControle(String mission, String prestation, String structures, BigDecimal somme) {
        BigDecimal total = Essai.tranches().stream()
                .filter(t -> t.mission().equals(mission) && t.prestation().equals(prestation))
                .filter(t -> t.structure().matches(structures))
                .map(TarifVue::prix)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isEqualByComparingTo(somme);
    }

    @Test
    void compte31PrixUnitairesEt68Tranches() {
        assertThat(Essai.forfaits()).hasSize(31);
        assertThat(Essai.tranches()).hasSize(68);
    }

    /** With R-TAR-0 the brackets of a series neither overlap nor leave a hole, from 0 to no limit. */
    @Test
    void neLaisseNiTrouNiRecouvrement() {
        Map<String, List<TarifVue>> series = Essai.tranches().stream()
                .filter(t -> t.min() != null && !t.metrique().equals(Grille.PACK))
                .collect(Collectors.groupingBy(t -> t.mission() + "/" + t.structure() + "/" + t.metrique()));
        assertThat(series).hasSize(9);
        series.forEach((serie, tranches) -> {
            Integer attendu = 0;
            for (TarifVue tranche : tranches) {
                assertThat(tranche.min()).as(serie).isEqualTo(attendu);
                attendu = tranche.max() == null ? null : Integer.valueOf(tranche.max() + 1);
            }
            assertThat(attendu).as(serie).isEqualTo(serie.equals("MP_DEMAT/commune_epci/agents") ? 351 : null);
        });
    }

    @Test
    void dateChaqueLigneEtMarqueLesLectures() {
        assertThat(Essai.tarifs()).allSatisfy(tarif -> {
            assertThat(tarif.validite().debut()).isEqualTo("2026-01-01");
            assertThat(tarif.libelleGuide()).isNotBlank();
            assertThat(tarif.source().reference()).startsWith("grille tarifaire p. ");
            assertThat(tarif.source().verifiee()).isEqualTo(tarif.regle().isEmpty());
            assertThat(tarif.lecture().isEmpty()).isEqualTo(tarif.ambiguite().isEmpty());
        });
    }

    private static void verifier(SimulationVue simulation, String prix) {
        if (prix.equals("devis")) {
            assertThat(simulation.chiffrage()).isEqualTo(Chiffrage.SUR_DEVIS);
            assertThat(simulation.total()).isNull();
            assertThat(simulation.motif()).contains("devis");
        } else {
            assertThat(simulation.total()).isEqualTo(Montant.de(prix));
        }
    }
}
