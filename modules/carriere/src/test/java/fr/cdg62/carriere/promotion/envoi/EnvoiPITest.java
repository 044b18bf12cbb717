package fr.cdg62.carriere.promotion.envoi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.promotion.dossier.CourrierPI;
import fr.cdg62.carriere.api.promotion.dossier.EtatDossierPI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Courriers de promotion interne (§ 1.5)")
class EnvoiPITest {
    private static final LocalDate LUNDI = LocalDate.of(2026, 3, 2);

    @Test
    void unCourrierSeLitUneFoisEnvoyeEtUneSeulePremiereFois() {
        EnvoiPI envoi = envoi();
        assertThat(envoi.lire(LUNDI)).as("pas encore envoyé").isFalse();
        assertThat(envoi.envoyeLe()).isNull();
        envoi.envoyer(LUNDI, "cdg.carriere");
        assertThat(envoi.envoyeLe()).isEqualTo(LUNDI);
        assertThat(envoi.lire(LUNDI.plusDays(1))).isTrue();
        assertThat(envoi.lire(LUNDI.plusDays(2))).as("déjà lu").isFalse();
    }

    @Test
    void sonTexteEstCeluiDuJourOuIlEstPrepare() {
        assertThat(envoi().paragraphes()).containsExactly("La proposition n'est pas recevable.", "Motif : grade");
    }

    @Test
    void chaqueCourrierVientAvecSonEtat() {
        for (EtatDossierPI etat : EtatDossierPI.values()) {
            assertThat(proposition(etat).appelle(CourrierPI.ACCUSE)).isEqualTo(etat != EtatDossierPI.BROUILLON);
            assertThat(proposition(etat).appelle(CourrierPI.IRRECEVABILITE))
                    .isEqualTo(etat == EtatDossierPI.IRRECEVABLE);
            assertThat(proposition(etat).appelle(CourrierPI.NON_RETENU)).isEqualTo(etat == EtatDossierPI.NON_RETENU);
        }
        assertThat(EnumSet.allOf(CourrierPI.class)).hasSize(3);
    }

    private static EnvoiPI envoi() {
        return new EnvoiPI(
                proposition(EtatDossierPI.IRRECEVABLE),
                CourrierPI.IRRECEVABILITE,
                List.of("La proposition n'est pas recevable.", "Motif : grade"));
    }

    private static Proposition proposition(EtatDossierPI etat) {
        return new Proposition(1, 2026, 2, "216200014", "Essai", "Zoé", "REDACTEUR", etat, "grade");
    }
}
