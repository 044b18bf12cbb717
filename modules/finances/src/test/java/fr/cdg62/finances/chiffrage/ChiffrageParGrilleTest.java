package fr.cdg62.finances.chiffrage;

import static fr.cdg62.finances.EssaiMachine.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.api.tarif.Chiffrage;
import fr.cdg62.finances.api.tarif.LigneSimulation;
import fr.cdg62.finances.api.tarif.SimulationVue;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChiffrageParGrilleTest {

    private static final Trace TRACE = new Tracage()
            .etape("Prix", "2 × 42,00 €", "84,00 €", "Guide des missions")
            .fin();

    @Test
    void uneLigneGardeSaQuantiteEtSaTrace() {
        LignePrix prix = ChiffrageParGrille.ligne("MISE_EN_OEUVRE", simulation(ligne(2, "42.00", "84.00")));

        assertThat(prix.quantite()).isEqualByComparingTo("2");
        assertThat(prix.montant()).isEqualTo(Montant.de("84.00"));
        assertThat(prix.trace()).isEqualTo(TRACE);
    }

    @Test
    void joursEtDemiJourneesFontUneLigneDeLeurSomme() {
        LignePrix prix = ChiffrageParGrille.ligne(
                "DIAGNOSTIC", simulation(ligne(1, "900.00", "900.00"), ligne(1, "500.00", "500.00")));

        assertThat(prix.quantite()).isEqualByComparingTo("1");
        assertThat(prix.montant()).isEqualTo(Montant.de("1400.00"));
    }

    @Test
    void surDevisNEstJamaisZero() {
        LigneSimulation surDevis = new LigneSimulation(
                "OUTILS", "Outils", Chiffrage.SUR_DEVIS, null, "an", null, null, "", "", "", "sur devis");

        refus(
                () -> ChiffrageParGrille.ligne("OUTILS", simulation(surDevis)),
                CodeProbleme.SAISIE_INVALIDE,
                "prestation");
        refus(() -> ChiffrageParGrille.ligne("OUTILS", simulation()), CodeProbleme.SAISIE_INVALIDE, "prestation");
    }

    private static LigneSimulation ligne(int quantite, String unitaire, String montant) {
        return new LigneSimulation(
                "P",
                "Ligne",
                Chiffrage.CHIFFREE,
                BigDecimal.valueOf(quantite),
                "heure",
                new BigDecimal(unitaire),
                Montant.de(montant),
                "",
                "",
                "",
                "");
    }

    private static SimulationVue simulation(LigneSimulation... lignes) {
        return new SimulationVue(
                "M",
                "Mission",
                LocalDate.of(2026, 1, 1),
                Chiffrage.CHIFFREE,
                List.of(lignes),
                null,
                List.of(),
                "",
                TRACE);
    }
}
