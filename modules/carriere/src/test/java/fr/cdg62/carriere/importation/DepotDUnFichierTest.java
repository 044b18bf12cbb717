package fr.cdg62.carriere.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.importation.EtatImport;
import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A deposit lives as long as lines come, a minute apart at most; given up, it never comes back. */
class DepotDUnFichierTest {
    private static final Instant DEPART = Instant.parse("2026-11-23T10:00:00Z");

    private final ImportCarrieres importation =
            new ImportCarrieres("carrieres.csv", "cdg.carriere", "nir;nature", DEPART) {
                @Override
                public long id() {
                    return 1;
                }
            };

    @Test
    void unDepotEntierEstDeposeEtPlusTenu() {
        assertThat(importation.seDeposeIci()).isTrue();
        importation.deposer(42, 7, DEPART.plusSeconds(5));
        ImportVue vue = vue();
        assertThat(vue.etat()).isEqualTo(EtatImport.DEPOSE);
        assertThat(vue.lignes()).isEqualTo(42);
        assertThat(vue.total()).isEqualTo(7);
        assertThat(vue.explication()).isNull();
        assertThat(importation.seDeposeIci()).isFalse();
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(3600))).isFalse();
    }

    @Test
    void unDepotSansNouvellesDepuisUneMinuteEstInterrompu() {
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(59))).isFalse();
        assertThat(vue().etat()).isEqualTo(EtatImport.DEPOT_EN_COURS);
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(60))).isTrue();
        ImportVue vue = vue();
        assertThat(vue.etat()).isEqualTo(EtatImport.DEPOT_INTERROMPU);
        assertThat(vue.explication()).contains("redéposez le fichier");
        assertThat(vue.finiLe()).isEqualTo(DEPART.plusSeconds(60));
        assertThat(vue.parSeconde()).isZero();
    }

    @Test
    void lesLignesQuiArriventLeGardentEnVie() {
        importation.recevoir(DEPART.plusSeconds(50));
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(109))).isFalse();
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(110))).isTrue();
    }

    @Test
    void interrompuUneFoisSeulement() {
        importation.interrompreDepot(DEPART.plusSeconds(60));
        assertThat(importation.interrompreDepot(DEPART.plusSeconds(61))).isFalse();
    }

    @Test
    void interrompuIlNeRecoitNiNeSeDeposePlus() {
        importation.interrompreDepot(DEPART.plusSeconds(60));
        exigerARefaire(() -> importation.recevoir(DEPART.plusSeconds(61)));
        exigerARefaire(() -> importation.deposer(42, 7, DEPART.plusSeconds(61)));
        assertThat(vue().etat()).isEqualTo(EtatImport.DEPOT_INTERROMPU);
        assertThat(vue().lignes()).isZero();
    }

    @Test
    void rienNeSortDUnDepotInterrompu() {
        for (EvenementImport evenement : EvenementImport.values()) {
            assertThatThrownBy(() -> VieImport.apres(EtatImport.DEPOT_INTERROMPU, evenement))
                    .as(evenement.name())
                    .isInstanceOfSatisfying(DemandeRefusee.class, refus -> assertThat(refus.code())
                            .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE));
        }
    }

    @Test
    void seulUnDepotEnCoursSInterrompt() {
        for (EtatImport etat : EtatImport.values()) {
            if (etat == EtatImport.DEPOT_EN_COURS) {
                assertThat(VieImport.apres(etat, EvenementImport.INTERROMPRE)).isEqualTo(EtatImport.DEPOT_INTERROMPU);
            } else {
                assertThatThrownBy(() -> VieImport.apres(etat, EvenementImport.INTERROMPRE))
                        .as(etat.name())
                        .isInstanceOf(DemandeRefusee.class);
            }
        }
    }

    private static void exigerARefaire(Runnable geste) {
        assertThatThrownBy(geste::run).isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
            assertThat(refus.code()).isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
            assertThat(refus).hasMessageContaining("redéposez le fichier");
        });
    }

    private ImportVue vue() {
        return importation.vue(0, DEPART);
    }
}
