package fr.cdg62.finances.tarif.calcul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.PrestationDemandee;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.tarif.mesure.Structure;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator explains, and what it refuses. */
class SimulateurTest {
    private static final Structure COMMUNE = Essai.structure(TypeStructure.COMMUNE, 10000, 351);

    @Test
    void expliqueLaTrancheLaLectureEtLePrix() {
        SimulationVue simulation = Essai.simuler(COMMUNE, "CJN");
        assertThat(simulation.lignes()).singleElement().satisfies(ligne -> {
            assertThat(ligne.tranche()).isEqualTo("de 5000 à 9999");
            assertThat(ligne.regle()).isEqualTo("R-TAR-0");
            assertThat(ligne.ambiguite()).isEqualTo("A-08");
            assertThat(ligne.montant()).isEqualTo(Montant.de("1250.00"));
        });
        assertThat(simulation.trace().etapes())
                .extracting(Etape::libelle)
                .containsExactly(
                        "Mission",
                        "Type de structure",
                        "Mesure : habitants",
                        "Tranche",
                        "Montant : Conseil juridique numérique",
                        "Lecture retenue",
                        "Total");
        assertThat(simulation.trace().etapes())
                .contains(new Etape("Tranche", "de 5\u00a0000 à 10\u00a0000", "« de 5000 à 9999 »", "R-TAR-0"));
        assertThat(simulation.trace().etapes())
                .extracting(Etape::source)
                .contains("Guide des missions, grille tarifaire p. 4/8 (à vérifier)");
    }

    @Test
    void neRepondJamaisZeroHorsGrille() {
        SimulationVue simulation = Essai.simuler(Essai.structure(TypeStructure.SDIS, null, 900), "CJN");
        assertThat(simulation.chiffrage()).isEqualTo(Chiffrage.SUR_DEVIS);
        assertThat(simulation.total()).isNull();
        assertThat(simulation.echeances()).isEmpty();
        assertThat(simulation.motif())
                .isEqualTo("Hors grille, sur devis : aucun tarif n'est prévu pour ce type de structure "
                        + "(Service départemental d'incendie et de secours).");
    }

    @Test
    void ditQuUneMissionEstCompriseDansLaCotisation() {
        SimulationVue simulation =
                new Simulateur(Essai.grille(), Essai.mission("RGPD", Cercle.ADDITIONNELLE), COMMUNE).simuler(List.of());
        assertThat(simulation.chiffrage()).isEqualTo(Chiffrage.INCLUSE);
        assertThat(simulation.total()).isNull();
        assertThat(simulation.motif()).isEqualTo("Comprise dans la cotisation additionnelle.");
    }

    @Test
    void refuseUneDateSansGrille() {
        Grille grille = new Grille(LocalDate.of(2025, 12, 31), Essai.tarifs());
        Simulateur simulateur = new Simulateur(grille, Essai.mission("CJN", Cercle.CONVENTION), COMMUNE);
        assertThatThrownBy(() -> simulateur.simuler(List.of()))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.PARAMETRE_MANQUANT))
                .hasMessageContainingAll("31/12/2025", "CJN");
    }

    @Test
    void appliqueLaGrilleDuPremierJour() {
        Grille grille = new Grille(LocalDate.of(2026, 1, 1), Essai.tarifs());
        assertThat(grille.lignes()).hasSize(99);
    }

    @ParameterizedTest
    @CsvSource({
        "PAF,FICHE_PAIE,,quantite",
        "PAF,FICHE_PAIE,0,quantite",
        "PAF,FICHE_PAIE,-1,quantite",
        "PAF,FICHE_PAIE,1.5,quantite",
        "ARCHIVAGE,MISE_EN_OEUVRE,1.001,quantite",
        "ARCHIVAGE,MISE_EN_OEUVRE,1000000001,quantite",
        "PSY_COL,DIAGNOSTIC,0.5,quantite",
        "CJN,ABONNEMENT,2,quantite",
        "MP_DEMAT,ACCES,,quantite",
        "MP_DEMAT,ACCES,-1,quantite",
        "ARCH_ELEC,VOLUME,,quantite",
        "ARCH_ELEC,VOLUME,1.5,quantite",
        "PAF,INCONNUE,1,prestation"
    })
    void refuseUneSaisieImpossible(String mission, String prestation, String quantite, String champ) {
        assertThatThrownBy(() -> Essai.simuler(COMMUNE, mission, Essai.demande(prestation, quantite)))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
                    assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
                    assertThat(refus.champ()).isEqualTo(champ);
                });
    }

    @ParameterizedTest
    @CsvSource({"ARCHIVAGE,MISE_EN_OEUVRE,4", "ARCHIVAGE,MISE_EN_OEUVRE,0", "PAF,FICHE_PAIE,2"})
    void refuseUnEtalementNonPrevu(String mission, String prestation, int annees) {
        assertThatThrownBy(() ->
                        Essai.simuler(COMMUNE, mission, new PrestationDemandee(prestation, BigDecimal.TEN, annees)))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("annees"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CJN", "SECU_DATA", "OPTIFLUX"})
    void reclameLaPopulationQuAucunChiffreNeDonne(String mission) {
        assertThatThrownBy(() -> Essai.simuler(Essai.structure(TypeStructure.COMMUNE, null, null), mission))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("structure.population"))
                .hasMessage("Indiquez la population de la structure.");
    }

    @Test
    void refuseUnEffectifNegatif() {
        assertThatThrownBy(() -> Essai.simuler(Essai.structure(TypeStructure.CCAS, null, -1), "AVDHAS"))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("structure.effectif"));
    }

    @Test
    void refuseUnePrestationSansCode() {
        Simulateur simulateur = new Simulateur(Essai.grille(), Essai.mission("PAF", Cercle.CONVENTION), COMMUNE);
        for (PrestationDemandee vide : Arrays.asList(null, new PrestationDemandee(null, BigDecimal.ONE, null))) {
            assertThatThrownBy(() -> simulateur.simuler(Collections.singletonList(vide)))
                    .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.champ())
                            .isEqualTo("prestations"));
        }
    }

    @Test
    void demandeDeChoisirQuandRienNeSeChiffreSeul() {
        assertThatThrownBy(() -> Essai.simuler(COMMUNE, "ARE"))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("prestations"))
                .hasMessageContaining("DROIT_INITIAL (Étude du droit initial)");
    }
}
