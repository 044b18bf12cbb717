package fr.cdg62.essai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an agent may have only once, asked for by several at the same instant: one obtains it, the others are told so. */
@DisplayName("Retraite : un seul par agent")
class UnSeulParAgentIT {
    private static final int SIMULTANES = 8;

    static Stream<Arguments> demandes() {
        LongFunction<String> seule = "{\"carriere\":%d}"::formatted;
        LongFunction<String> dossier = carriere -> DossiersFictifs.corps(carriere, "NORMALE");
        LongFunction<String> avis = ObjetsRetraite::corpsAvis;
        LongFunction<String> reprise = ReprisesFictives::corps;
        LongFunction<String> entretien = "{\"carriere\":%d,\"accord\":true,\"attentes\":\"Essai\"}"::formatted;
        return Stream.of(
                Arguments.of("/api/v1/comptes-retraite", seule, "MET-397"),
                Arguments.of(DossiersFictifs.DOSSIERS, dossier, "MET-389"),
                Arguments.of(DossiersFictifs.AVIS, avis, "MET-389"),
                Arguments.of(ReprisesFictives.REPRISES, reprise, "MET-389"),
                Arguments.of("/api/v1/entretiens-retraite", entretien, "MET-389"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("demandes")
    void desDemandesSimultaneesUneSeuleAboutit(String chemin, LongFunction<String> corps, String code)
            throws Exception {
        long carriere = DossiersFictifs.retraitable("FICTIF-ENSEMBLE");
        Rest secretaire = Rest.compte("secretaire");
        List<Rest.Reponse> reponses = RejeuSimultaneIT.ensemble(
                Collections.nCopies(SIMULTANES, () -> secretaire.post(chemin, corps.apply(carriere))));
        assertThat(reponses.stream().filter(reponse -> reponse.statut() == 201)).hasSize(1);
        assertThat(reponses.stream().filter(reponse -> reponse.statut() != 201))
                .allSatisfy(refusee -> Refus.exiger(refusee, 409, code, "carriere"));
    }
}
