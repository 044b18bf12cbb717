package fr.cdg62.finances.convention;

import static fr.cdg62.finances.EssaiMachine.refus;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.cdg62.finances.api.convention.Avenant;
import fr.cdg62.finances.api.convention.LigneConvention;
import fr.cdg62.finances.api.convention.ModeFacturation;
import fr.cdg62.finances.convention.LigneNumerotee.Revision;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegleAvenantTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private static final LocalDate JANVIER = LocalDate.of(2027, 1, 1);
    private static final LigneConvention PAR_AGENT = new LigneConvention(
            ModeFacturation.ABONNEMENT, "PREVOYANCE", "Prévoyance", BigDecimal.TEN, null, null, null);
    private static final LigneConvention CONVENUE =
            new LigneConvention(ModeFacturation.ABONNEMENT, null, "Forfait", null, Montant.de("600.00"), null, null);

    private final List<LigneNumerotee> lignes = List.of(
            new LigneNumerotee(1, PAR_AGENT, List.of(new Revision(1, JOUR.minusDays(5), new BigDecimal("12")))),
            new LigneNumerotee(2, CONVENUE, List.of()));

    @Test
    void uneHaussePrendEffetTousLesJours() {
        admis(avenant(1, "13", JOUR.minusDays(4)));
        admis(avenant(1, "13", JANVIER));
    }

    @Test
    void uneBaissePrendEffetUnPremierJanvierAVenir() {
        admis(avenant(1, "11", JANVIER));
        refuse(avenant(1, "11", JOUR), "dateEffet");
        refuse(avenant(1, "11", JANVIER.plusDays(1)), "dateEffet");
        List<LigneNumerotee> ancienne = List.of(new LigneNumerotee(1, PAR_AGENT, List.of()));
        refus(
                () -> RegleAvenant.quantite(avenant(1, "9", LocalDate.of(2026, 1, 1)), ancienne, JOUR),
                CodeProbleme.SAISIE_INVALIDE,
                "dateEffet");
    }

    @Test
    void uneQuantiteInchangeeNulleOuNegativeEstRefusee() {
        refuse(avenant(1, "12.00", JANVIER), "quantite");
        refuse(avenant(1, "0", JANVIER), "quantite");
        refuse(avenant(1, "-1", JANVIER), "quantite");
    }

    @Test
    void lesRevisionsSeSuivent() {
        refuse(avenant(1, "13", JOUR.minusDays(5)), "dateEffet");
        refuse(avenant(1, "13", JOUR.minusDays(6)), "dateEffet");
    }

    @Test
    void seulUnAbonnementCompteSeRevoit() {
        refuse(avenant(2, "5", JANVIER), "ligne");
        refuse(avenant(0, "5", JANVIER), "ligne");
        refuse(avenant(3, "5", JANVIER), "ligne");
        refuse(new Avenant(0, "Essai", JANVIER, null, 1, null, null), "quantite");
        refuse(new Avenant(0, "Essai", JANVIER, null, null, BigDecimal.ONE, null), "quantite");
        admis(new Avenant(0, "Essai", JANVIER, null, null, null, null));
    }

    private void admis(Avenant avenant) {
        assertThatCode(() -> RegleAvenant.quantite(avenant, lignes, JOUR)).doesNotThrowAnyException();
    }

    private void refuse(Avenant avenant, String champ) {
        refus(() -> RegleAvenant.quantite(avenant, lignes, JOUR), CodeProbleme.SAISIE_INVALIDE, champ);
    }

    private static Avenant avenant(int ligne, String quantite, LocalDate effet) {
        return new Avenant(0, "Effectif", effet, null, ligne, new BigDecimal(quantite), null);
    }
}
