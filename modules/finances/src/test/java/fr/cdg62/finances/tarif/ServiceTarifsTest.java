package fr.cdg62.finances.tarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.finances.Doublure;
import fr.cdg62.finances.Montage;
import fr.cdg62.finances.Portier;
import fr.cdg62.finances.Reference;
import fr.cdg62.finances.api.catalogue.Cercle;
import fr.cdg62.finances.api.catalogue.MissionVue;
import fr.cdg62.finances.api.tarif.DemandeSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.finances.api.tarif.StructureSimulee;
import fr.cdg62.finances.api.tarif.TarifVue;
import fr.cdg62.finances.catalogue.Missions;
import fr.cdg62.finances.tarif.calcul.Grille;
import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.referentiel.api.collectivite.EffectifVue;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Etape;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Simulations for a known collectivité, for an imagined one, and for a known one with other figures. */
class ServiceTarifsTest {
    private static final String SIREN = "216200410";
    private static final LocalDate DATE = LocalDate.of(2026, 3, 15);

    private ServiceTarifs tarifs;

    /** A commune of 1 500 inhabitants and 42 agents. */
    @BeforeEach
    void installer() {
        GrillesTarifaires grilles = new GrillesTarifaires() {
            @Override
            public Grille au(LocalDate date) {
                return new Grille(date, lignes());
            }
        };
        Missions missions = new Missions() {
            @Override
            public List<MissionVue> au(LocalDate date) {
                return Stream.of("MED_PREV", "CJN", "ARCH_ELEC")
                        .map(ServiceTarifsTest::mission)
                        .toList();
            }
        };
        Collectivites collectivites = Doublure.de(Collectivites.class, (methode, arguments) -> switch (methode) {
            case "lire" ->
                new CollectiviteVue(SIREN, TypeStructure.COMMUNE, "Commune fictive", "62041", null, null, 9, 1);
            case "population" -> arguments[1].equals(2026) ? 1500 : 9;
            case "effectif" -> new EffectifVue(LocalDate.of(2026, 1, 1), 20, 2, 10, 10);
            default -> Doublure.INATTENDU;
        });
        tarifs = Montage.monter(new ServiceTarifs(), grilles, missions, collectivites, Portier.pour(SIREN));
    }

    private static List<TarifVue> lignes() {
        return Stream.of("tarifs-forfaits.csv", "tarifs-tranches.csv")
                .flatMap(fichier -> Reference.fichier(fichier).stream())
                .map(LectureTarifs::tarif)
                .toList();
    }

    private static MissionVue mission(String code) {
        return new MissionVue(
                code, code, List.of(), Cercle.CONVENTION, false, "", false, code, "", "", "", "", Periode.depuis(DATE));
    }

    @Test
    void prendLaPopulationDeLAnneeAuReferentiel() {
        SimulationVue simulation = simuler(StructureSimulee.de(SIREN), "ARCH_ELEC");
        assertThat(simulation.total()).isEqualTo(Montant.de("157.50"));
        assertThat(simulation.trace().etapes())
                .extracting(Etape::calcul)
                .contains("population en vigueur en 2026 au référentiel");
    }

    @Test
    void prendLEffectifTotalAuReferentiel() {
        SimulationVue simulation = simuler(StructureSimulee.de(SIREN), "MED_PREV");
        assertThat(simulation.total()).isEqualTo(Montant.de("5460.00"));
        assertThat(simulation.trace().etapes())
                .extracting(Etape::calcul)
                .contains("effectif total au 01/01/2026 au référentiel");
    }

    @Test
    void essaieDAutresChiffres() {
        assertThat(simuler(new StructureSimulee(SIREN, null, 1501, null), "ARCH_ELEC")
                        .total())
                .isEqualTo(Montant.de("315.00"));
        assertThat(simuler(new StructureSimulee(SIREN, TypeStructure.CCAS, null, null), "CJN")
                        .total())
                .isEqualTo(Montant.de("300.00"));
        assertThat(simuler(new StructureSimulee(null, TypeStructure.CC, null, 10), "MED_PREV")
                        .total())
                .isEqualTo(Montant.de("1300.00"));
    }

    @Test
    void cacheUneAutreCollectivite() {
        refuse(CodeProbleme.INTROUVABLE, null, StructureSimulee.de("216204982"), "CJN");
    }

    @Test
    void refuseUneDemandeIncomplete() {
        refuse(CodeProbleme.SAISIE_INVALIDE, "structure", null, "CJN");
        refuse(CodeProbleme.SAISIE_INVALIDE, "structure.type", new StructureSimulee(null, null, 10, 10), "CJN");
        refuse(CodeProbleme.SAISIE_INVALIDE, "mission", StructureSimulee.de(SIREN), null);
        refuse(CodeProbleme.INTROUVABLE, "mission", StructureSimulee.de(SIREN), "VOIRIE");
        assertThatThrownBy(
                        () -> tarifs.simuler(new DemandeSimulation(StructureSimulee.de(SIREN), "CJN", List.of(), null)))
                .isInstanceOfSatisfying(
                        DemandeRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("date"));
    }

    @Test
    void listeLaGrilleDansLOrdreDuCatalogue() {
        assertThat(tarifs.grille(DATE).stream().map(TarifVue::mission).distinct())
                .containsExactly("MED_PREV", "CJN", "ARCH_ELEC");
        assertThatThrownBy(() -> tarifs.grille(LocalDate.of(2025, 12, 31)))
                .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                        .isEqualTo(CodeProbleme.PARAMETRE_MANQUANT));
    }

    private void refuse(CodeProbleme code, String champ, StructureSimulee structure, String mission) {
        assertThatThrownBy(() -> simuler(structure, mission)).isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
            assertThat(refus.code()).isEqualTo(code);
            assertThat(refus.champ()).isEqualTo(champ);
        });
    }

    private SimulationVue simuler(StructureSimulee structure, String mission) {
        return tarifs.simuler(new DemandeSimulation(structure, mission, List.of(), DATE));
    }
}
