package fr.cdg62.finances.tarif.calcul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.PackRetenu;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.StockageVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cheapest combination of packs, against figures worked out apart and against an exhaustive search. */
class StockageTest {

    @ParameterizedTest
    @CsvSource({
        "0,0.00",
        "1,10.50",
        "74,777.00",
        "75,787.50",
        "76,787.50",
        "100,787.50",
        "101,798.00",
        "150,1312.50",
        "174,1564.50",
        "175,1575.00",
        "200,1575.00",
        "249,2089.50",
        "250,2100.00",
        "500,2100.00",
        "501,2110.50",
        "624,3139.50",
        "625,3150.00",
        "1000,3150.00",
        "1250,5250.00",
        "20000,63000.00"
    })
    void trouveLeMoindreCout(int besoin, String total) {
        StockageVue stockage = chercher(besoin);
        assertThat(stockage.total()).isEqualTo(Montant.de(total));
        assertThat(stockage.volumeGo()).isGreaterThanOrEqualTo(besoin);
    }

    @Property(tries = 200)
    void egaleLaRechercheExhaustive(@ForAll @IntRange(max = 4000) int besoin) {
        StockageVue stockage = chercher(besoin);
        assertThat(stockage.total().valeur().movePointRight(2).longValueExact()).isEqualTo(exhaustif(besoin));
        assertThat(stockage.volumeGo()).isGreaterThanOrEqualTo(besoin);
        assertThat(Montant.somme(
                        stockage.packs().stream().map(PackRetenu::montant).toList()))
                .isEqualTo(stockage.total());
    }

    @Property(tries = 100)
    void neBaisseJamaisQuandLeBesoinMonte(@ForAll @IntRange(max = 19_999) int besoin) {
        assertThat(chercher(besoin).total())
                .isLessThanOrEqualTo(chercher(besoin + 1).total());
    }

    /** Every count of the three large packs, completed by packs of 1 Go. */
    private static long exhaustif(int besoin) {
        long meilleur = Long.MAX_VALUE;
        for (int mille = 0; mille <= besoin / 1000 + 1; mille++) {
            for (int cinqCents = 0; cinqCents <= besoin / 500 + 1; cinqCents++) {
                for (int cent = 0; cent <= besoin / 100 + 1; cent++) {
                    int reste = Math.max(0, besoin - 1000 * mille - 500 * cinqCents - 100 * cent);
                    long cout = 315_000L * mille + 210_000L * cinqCents + 78_750L * cent + 1_050L * reste;
                    meilleur = Math.min(meilleur, cout);
                }
            }
        }
        return meilleur;
    }

    @Test
    void ditQuelsPacksAcheter() {
        assertThat(chercher(150).packs())
                .containsExactly(
                        new PackRetenu("100 Go", 100, 1, Montant.de("787.50"), Montant.de("787.50")),
                        new PackRetenu("1 Go", 1, 50, Montant.de("10.50"), Montant.de("525.00")));
    }

    @ParameterizedTest
    @CsvSource({"-1", "100001"})
    void refuseUnVolumeHorsBornes(int besoin) {
        assertThatThrownBy(() -> chercher(besoin))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("go"));
    }

    /** 1 200 inhabitants: 5 Go included; 6 Go more cost 63,00. */
    @ParameterizedTest
    @CsvSource({"5,157.50", "6,168.00", "11,220.50", "0,157.50", "105,945.00"})
    void ajouteALAbonnementCeQuiLeDepasse(String besoin, String total) {
        SimulationVue simulation = Essai.simuler(
                Essai.structure(TypeStructure.COMMUNE, 1200, null), "ARCH_ELEC", Essai.demande("ABONNEMENT", besoin));
        assertThat(simulation.total()).isEqualTo(Montant.de(total));
    }

    @Test
    void vendLeVolumeSeul() {
        SimulationVue simulation = Essai.simuler(
                Essai.structure(TypeStructure.SDIS, null, null), "ARCH_ELEC", Essai.demande("VOLUME", "101"));
        assertThat(simulation.lignes()).extracting(LigneSimulation::tranche).containsExactly("100 Go", "1 Go");
        assertThat(simulation.total()).isEqualTo(Montant.de("798.00"));
    }

    private static StockageVue chercher(int besoin) {
        return CombinaisonPacks.pour(besoin, Essai.grille().packs());
    }
}
