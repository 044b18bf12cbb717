package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.chronologie.Faits.statut;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.COMMUNE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.titulaire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.EcartCompte;
import fr.cdg62.carriere.api.retraite.controle.NatureEcart;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Laws of the comparison, whatever the days: how an account is cut says nothing, what it lacks is told exactly. */
@DisplayName("Lois de la comparaison d'un compte retraite")
class ProprietesComparaisonTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final LocalDate DEBUT = LocalDate.of(1990, 1, 1);
    private static final LocalDate ARRET = LocalDate.of(2025, 12, 31);
    private static final int JOURS = 13_000;

    private static List<EcartCompte> ecarts(PeriodeCompte... periodes) {
        CarriereConnue carriere =
                new CarriereConnue(COMMUNE, true, Chronologie.de(List.of(statut(DEBUT.toString(), Statut.TITULAIRE))));
        return ComparaisonCompte.de(
                List.of(carriere), List.of(periodes), ARRET, REGLES, (grade, jour) -> Optional.empty());
    }

    private static LocalDate hasard(RepetitionInfo rang) {
        return DEBUT.plusDays(1L + new Random(rang.getCurrentRepetition()).nextInt(JOURS - 400));
    }

    @RepeatedTest(40)
    void couperUnePeriodeNeChangeRien(RepetitionInfo rang) {
        LocalDate coupe = hasard(rang);
        assertThat(ecarts(
                        titulaire(DEBUT.toString(), coupe.minusDays(1).toString()), titulaire(coupe.toString(), null)))
                .isEmpty();
    }

    @RepeatedTest(40)
    void ceQuiManqueAuCompteEstDitJourPourJour(RepetitionInfo rang) {
        LocalDate premier = hasard(rang);
        LocalDate dernier = premier.plusDays(rang.getCurrentRepetition() % 365);
        List<EcartCompte> ecarts = ecarts(
                titulaire(DEBUT.toString(), premier.minusDays(1).toString()),
                titulaire(dernier.plusDays(1).toString(), null));
        assertThat(ecarts).singleElement().satisfies(ecart -> {
            assertThat(ecart.nature()).isEqualTo(NatureEcart.DATES);
            assertThat(ecart.du()).isEqualTo(premier);
            assertThat(ecart.au()).isEqualTo(dernier);
        });
    }
}
