package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same acts registered in any order make the same career, as it is read from outside. */
@DisplayName("Ordre de saisie des actes")
class OrdreDesActesIT {
    private static final List<String> ACTES = List.of(
            "DISPONIBILITE:SUIVRE_CONJOINT 2021-01-01..2021-12-31",
            "CONGE:MALADIE_ORDINAIRE 2022-02-01..2022-03-15",
            "DISPONIBILITE:CONVENANCES_PERSONNELLES 2023-01-01..2023-06-30",
            "RECLASSEMENT:5 2024-03-01..",
            "BONIFICATION:90 2024-06-01..",
            "CONGE_PARENTAL 2024-07-01..2024-12-31 enfant=2023-06-01");

    private static JsonObject chronologique;

    @BeforeAll
    static void dansLOrdre() {
        chronologique = carriere(ACTES);
    }

    @ParameterizedTest(name = "ordre tiré au sort n° {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void lesMemesActesFontLaMemeCarriere(int graine) {
        List<String> ordre = new ArrayList<>(ACTES);
        Collections.shuffle(ordre, new Random(graine));
        assertThat(ordre).isNotEqualTo(ACTES);
        JsonObject autre = carriere(ordre);
        for (String partie : List.of("statut", "situation", "position", "segments", "situations", "faits")) {
            assertThat(autre.get(partie))
                    .as("%s, saisis dans l'ordre %s", partie, ordre)
                    .isEqualTo(chronologique.get(partie));
        }
        for (String partie : List.of("grade", "echelon", "position", "statut")) {
            assertThat(autre.getJsonObject("carriere").get(partie))
                    .isEqualTo(chronologique.getJsonObject("carriere").get(partie));
        }
    }

    private static JsonObject carriere(List<String> actes) {
        String carriere = "/api/v1/carrieres/" + Agents.carriere();
        for (String acte : actes) {
            Offre.creer("secretaire", carriere + "/actes", new ActeDit(acte).corps());
        }
        return Offre.lire("secretaire", carriere);
    }
}
