package fr.cdg62.finances.tarif.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every flat price of specs finances §1.4, with amounts worked out by hand. */
class PrixUnitairesTest {
    private static final Structure COMMUNE = Essai.structure(TypeStructure.COMMUNE, 1200, 42);

    @ParameterizedTest(name = "{0} {1} × {2} = {3}")
    @CsvFileSource(resources = "forfaits-attendus.csv", numLinesToSkip = 1)
    void chiffreChaquePrixUnitaire(String mission, String prestation, String quantite, String montant) {
        SimulationVue simulation = Essai.simuler(COMMUNE, mission, Essai.demande(prestation, quantite));
        assertThat(simulation.total()).isEqualTo(Montant.de(montant));
        assertThat(simulation.chiffrage()).isEqualTo(montant.equals("0.00") ? Chiffrage.GRATUITE : Chiffrage.CHIFFREE);
    }

    @Test
    void prendLEffectifDeLaStructureFauteDeNombre() {
        SimulationVue simulation = Essai.simuler(COMMUNE, "MED_PREV");
        assertThat(simulation.lignes())
                .extracting(LigneSimulation::montant)
                .containsExactly(Montant.de("840.00"), Montant.de("4620.00"));
        assertThat(simulation.total()).isEqualTo(Montant.de("5460.00"));
        assertThat(simulation.trace().etapes()).extracting(Etape::calcul).contains("valeur saisie");
    }

    @Test
    void compteLesJourneesAvantLesDemiJournees() {
        SimulationVue simulation = Essai.simuler(COMMUNE, "PSY_COL", Essai.demande("DIAGNOSTIC", "3"));
        assertThat(simulation.lignes()).extracting(LigneSimulation::unite).containsExactly("journee", "demi_journee");
        assertThat(simulation.lignes())
                .extracting(LigneSimulation::montant)
                .containsExactly(Montant.de("900.00"), Montant.de("500.00"));
        assertThat(simulation.trace().etapes()).extracting(Etape::source).contains("A-23");
    }

    @ParameterizedTest
    @CsvSource({"1,4200.00", "2,2100.00|2100.00", "3,1400.00|1400.00|1400.00"})
    void etaleLArchivageSurTroisAnsAuPlus(int annees, String echeances) {
        SimulationVue simulation = Essai.simuler(
                COMMUNE, "ARCHIVAGE", new PrestationDemandee("MISE_EN_OEUVRE", new BigDecimal("100"), annees));
        assertThat(simulation.echeances().stream().map(m -> m.valeur().toPlainString()))
                .containsExactly(echeances.split("\\|", -1));
    }

    @Test
    void separeLaPartDeLaFibreNumerique() {
        SimulationVue simulation = Essai.simuler(COMMUNE, "SECU_DATA");
        assertThat(simulation.lignes())
                .extracting(LigneSimulation::chiffrage)
                .containsExactlyInAnyOrder(Chiffrage.DEVIS_EXTERNE, Chiffrage.CHIFFREE);
        assertThat(simulation.chiffrage()).isEqualTo(Chiffrage.CHIFFREE);
        assertThat(simulation.total()).isEqualTo(Montant.de("150.00"));
        assertThat(simulation.motif()).contains("Fibre Numérique 59/62");
    }
}
