package fr.cdg62.carriere.retraite.dossier;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.retraite.CarriereEstimee;
import fr.cdg62.carriere.retraite.pension.Depart;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.services.EnfantsAgent;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Services (E303) and index (E305) of an agent who leaves on 31 May 2027, on that day whatever the day of the pension
 * (specification carrière, § 2.6 and § 3.6). Born on 10 May 1963, he reached the age in February 2026. Échelons 10 and 11
 * of ADJ_ADM: indices majorés 377 and 387.
 */
@DisplayName("Contrôle du départ à la cessation des services")
class ControleCessationTest {
    private static List<Constat> constats(MotifDepart motif, String effet, Fait... faits) {
        Chronologie carriere = Chronologie.de(List.of(faits));
        DemandeEstimation demande =
                new DemandeEstimation(List.of(le(effet)), motif, 0, 0, 0, 0, 0, false, Complements.AUCUN);
        return ControleDepart.constats(new CarriereEstimee(
                        List.of(carriere),
                        EnfantsAgent.INCONNUS,
                        carriere.situations(),
                        Grillier.livre(),
                        ReglesLivrees.toutes())
                .estimer(new Depart(le(effet), le("2027-06-01"), le("1963-05-10"), demande)));
    }

    private static List<Constat> parAge(String effet, Fait... faits) {
        return constats(MotifDepart.AGE, effet, faits);
    }

    /** One year ten months on 31 May 2027: two years and two months only if counted until 1 October. */
    @ParameterizedTest(name = "titulaire depuis le {0}, pension le {1} : E303 {2}")
    @CsvSource({
        "2025-08-01, 2027-06-01, true",
        "2025-08-01, 2027-10-01, true",
        "2025-06-02, 2027-10-01, true",
        "2025-06-01, 2027-10-01, false"
    })
    void lesServicesSArretentALaRadiation(String depuis, String effet, boolean retablissement) {
        List<Constat> constats = parAge(effet, statut(depuis, Statut.TITULAIRE), situation(depuis, "ADJ_ADM", 11));
        if (retablissement) {
            assertThat(constats).singleElement().satisfies(constat -> {
                assertThat(constat.code()).isEqualTo("E303");
                assertThat(constat.gravite()).isEqualTo(Gravite.BLOQUANT);
            });
        } else {
            assertThat(constats).isEmpty();
        }
    }

    /** § 2.6 asks two years for a departure on request; invalidity has none (décret n° 2003-1306, art. 7). */
    @Test
    void lInvaliditeNeDemandePasDeuxAnsDeServices() {
        assertThat(constats(
                        MotifDepart.INVALIDITE,
                        "2027-06-01",
                        statut("2027-01-01", Statut.STAGIAIRE),
                        situation("2027-01-01", "ADJ_ADM", 11)))
                .isEmpty();
    }

    /** Held three months on 31 May; five months and thirty days, then six months, on the same day. */
    @ParameterizedTest(name = "échelon 11 depuis le {0}, pension le {1} : E305 {2}")
    @CsvSource({
        "2027-03-01, 2027-06-01, true",
        "2027-03-01, 2027-10-01, true",
        "2026-12-02, 2027-10-01, true",
        "2026-12-01, 2027-06-01, false",
        "2026-12-01, 2027-10-01, false"
    })
    void lIndiceDetenuMoinsDeSixMoisALaRadiationEstDit(String depuis, String effet, boolean precedent) {
        List<Constat> constats = parAge(
                effet,
                statut("1990-01-01", Statut.TITULAIRE),
                situation("2022-01-01", "ADJ_ADM", 10),
                situation(depuis, "ADJ_ADM", 11));
        if (precedent) {
            assertThat(constats).singleElement().satisfies(constat -> {
                assertThat(constat.code()).isEqualTo("E305");
                assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
                assertThat(constat.message()).contains("échelon 10, indice majoré 377");
            });
        } else {
            assertThat(constats).isEmpty();
        }
    }

    /** The échelon that would come between the last day and the pension is not held. */
    @Test
    void ceQuiViendraitApresLaRadiationNeComptePas() {
        assertThat(parAge(
                        "2028-06-01",
                        statut("1990-01-01", Statut.TITULAIRE),
                        situation("2022-01-01", "ADJ_ADM", 10),
                        situation("2027-06-01", "ADJ_ADM", 11)))
                .isEmpty();
    }

    @Test
    void sansIndiceAnterieurNiApresUnAccidentLesSixMoisNeSeDisentPas() {
        Fait titulaire = statut("1990-01-01", Statut.TITULAIRE);
        Fait recent = situation("2027-03-01", "ADJ_ADM", 11);
        assertThat(parAge("2027-06-01", titulaire, recent)).isEmpty();
        assertThat(constats(
                        MotifDepart.ACCIDENT_SERVICE,
                        "2027-06-01",
                        titulaire,
                        situation("2022-01-01", "ADJ_ADM", 10),
                        recent))
                .isEmpty();
    }
}
