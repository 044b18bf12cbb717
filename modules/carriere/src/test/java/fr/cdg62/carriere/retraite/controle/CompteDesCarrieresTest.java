package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.COMMUNE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.VOISINE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.indicee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The account that the careers make. */
@DisplayName("Compte retraite fait des carrières")
class CompteDesCarrieresTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final LocalDate ARRET = le("2025-12-31");
    private static final Source ESSAI = new Source("Essai", "", true);
    private static final Grille AVANT_2024 = new Grille(
            "ADJ_ADM",
            Periode.entre(le("2010-01-01"), le("2023-12-31")),
            List.of(new EchelonGrille(1, 354, 361, 12, ESSAI), new EchelonGrille(2, 355, 361, null, ESSAI)));
    private static final Grille DEPUIS_2024 = new Grille(
            "ADJ_ADM",
            Periode.depuis(le("2024-01-01")),
            List.of(new EchelonGrille(1, 367, 366, 12, ESSAI), new EchelonGrille(2, 371, 368, null, ESSAI)));

    private static Optional<Grille> grilles(String grade, LocalDate jour) {
        return List.of(AVANT_2024, DEPUIS_2024).stream()
                .filter(grille ->
                        grille.grade().equals(grade) && grille.periode().contient(jour))
                .findFirst();
    }

    private static CarriereConnue carriere(Fait... faits) {
        return new CarriereConnue(COMMUNE, true, Chronologie.de(Arrays.asList(faits)));
    }

    private static List<PeriodeCompte> compte(CarriereConnue... carrieres) {
        return CompteDesCarrieres.de(List.of(carrieres), ARRET, REGLES, CompteDesCarrieresTest::grilles);
    }

    private static String resume(PeriodeCompte p) {
        return "%s %s %s %s%s%s%s%s"
                .formatted(
                        p.debut(),
                        p.fin(),
                        p.statut(),
                        p.position(),
                        p.quotite() == null
                                ? ""
                                : " " + p.quotite().stripTrailingZeros().toPlainString() + " %",
                        p.heures() == null
                                ? ""
                                : " " + p.heures().stripTrailingZeros().toPlainString() + " h",
                        p.indiceBrut() == null ? "" : " IB " + p.indiceBrut() + " IM " + p.indiceMajore(),
                        p.cotisee() ? "" : " sans retenue");
    }

    @Test
    void chaqueChangementQuiCompteFaitUnePeriode() {
        CarriereConnue carriere = carriere(
                statut("2010-01-01", Statut.STAGIAIRE),
                statut("2011-01-01", Statut.TITULAIRE),
                quotite("2012-01-01", "2013-12-31", 80),
                dispo("2015-01-01", "2015-12-31", MotifPosition.CONVENANCES_PERSONNELLES),
                heures("2016-01-01", 28),
                conge("2017-03-01", "2017-03-31", TypeConge.SANS_TRAITEMENT),
                conge("2018-03-01", "2018-03-31", TypeConge.MALADIE_ORDINAIRE));
        assertThat(compte(carriere).stream().map(CompteDesCarrieresTest::resume))
                .containsExactly(
                        "2010-01-01 2010-12-31 STAGIAIRE ACTIVITE",
                        "2011-01-01 2011-12-31 TITULAIRE ACTIVITE",
                        "2012-01-01 2013-12-31 TITULAIRE ACTIVITE 80 %",
                        "2014-01-01 2014-12-31 TITULAIRE ACTIVITE",
                        "2015-01-01 2015-12-31 TITULAIRE DISPONIBILITE sans retenue",
                        "2016-01-01 2017-02-28 TITULAIRE ACTIVITE 28 h",
                        "2017-03-01 2017-03-31 TITULAIRE ACTIVITE 28 h sans retenue",
                        "2017-04-01 null TITULAIRE ACTIVITE 28 h");
        assertThat(ComparaisonCompte.de(
                        List.of(carriere), compte(carriere), ARRET, REGLES, CompteDesCarrieresTest::grilles))
                .as("fait de la carrière, il n'en diffère en rien")
                .isEmpty();
    }

    /** The index is that of the last day of a period: the second one ends under the grid of 2024. */
    @Test
    void lIndiceEstCeluiDuDernierJour() {
        assertThat(compte(carriere(
                                statut("2020-01-01", Statut.TITULAIRE),
                                situation("2020-01-01", "ADJ_ADM", 1),
                                situation("2021-01-01", "ADJ_ADM", 2)))
                        .stream()
                        .map(CompteDesCarrieresTest::resume))
                .containsExactly(
                        "2020-01-01 2020-12-31 TITULAIRE ACTIVITE IB 354 IM 361",
                        "2021-01-01 null TITULAIRE ACTIVITE IB 371 IM 368");
    }

    @Test
    void leGradeEtLIndiceSeComparentAuDernierJourDeChaquePeriode() {
        CarriereConnue carriere = carriere(
                statut("2020-01-01", Statut.TITULAIRE),
                situation("2020-01-01", "ADJ_ADM", 1),
                situation("2021-01-01", "ADJ_ADM", 2));
        assertThat(ecartsDePlace(carriere, compte(carriere))).isEmpty();
        assertThat(ecartsDePlace(
                        carriere,
                        List.of(
                                indicee("2020-01-01", "2020-12-31", "ADJ_ADM", 355, null),
                                indicee("2021-01-01", null, "ADJ_ADM_P2", 371, null),
                                indicee("2021-01-01", null, "ADJ_ADM", 367, null))))
                .containsExactly(
                        "INDICE 2020-01-01 2020-12-31 : Échelon 1, IB 354 / IB 355",
                        "GRADE 2021-01-01 2025-12-31 : ADJ_ADM / ADJ_ADM_P2",
                        "INDICE 2021-01-01 2025-12-31 : Échelon 2, IB 371 / IB 367");
        CarriereConnue cachee = new CarriereConnue(COMMUNE, false, carriere.chronologie());
        assertThat(ecartsDePlace(cachee, List.of(indicee("2021-01-01", null, "ADJ_ADM_P2", 371, null))))
                .isEmpty();
    }

    private static List<String> ecartsDePlace(CarriereConnue carriere, List<PeriodeCompte> periodes) {
        return EcartsDePlace.de(List.of(carriere), periodes, ARRET, CompteDesCarrieresTest::grilles)
                .map(e -> "%s %s %s : %s / %s".formatted(e.nature(), e.du(), e.au(), e.carriere(), e.compte()))
                .toList();
    }

    @Test
    void ceQuUnCompteNeConnaitPasNYVaPas() {
        assertThat(compte(
                        carriere(statut("2010-01-01", Statut.CONTRACTUEL)),
                        carriere(statut("2026-01-01", Statut.TITULAIRE)),
                        new CarriereConnue(
                                VOISINE, false, Chronologie.de(List.of(statut("2010-01-01", Statut.TITULAIRE))))))
                .isEmpty();
        assertThat(compte(carriere(
                                statut("2010-01-01", Statut.TITULAIRE),
                                position("2012-01-01", "2012-12-31", TypePosition.HORS_CADRES),
                                position("2013-01-01", "2013-12-31", TypePosition.SURNOMBRE)))
                        .stream()
                        .map(CompteDesCarrieresTest::resume))
                .containsExactly("2010-01-01 2011-12-31 TITULAIRE ACTIVITE", "2013-01-01 null TITULAIRE ACTIVITE");
    }

    @Test
    void unChangementAVenirLaisseLaPeriodeOuverteEtUneMutationChangeLEmployeur() {
        List<PeriodeCompte> periodes = compte(carriere(
                statut("2010-01-01", Statut.TITULAIRE),
                new Fait(Periode.entre(le("2010-01-01"), le("2014-12-31")), new Valeur.DEmploi(VOISINE, "Agent", true)),
                new Fait(Periode.depuis(le("2015-01-01")), new Valeur.DEmploi(COMMUNE, "Agent", true)),
                quotite("2026-03-01", "2026-12-31", 80)));
        assertThat(periodes.stream().map(p -> p.siren() + " " + resume(p)))
                .containsExactly(
                        VOISINE + " 2010-01-01 2014-12-31 TITULAIRE ACTIVITE",
                        COMMUNE + " 2015-01-01 null TITULAIRE ACTIVITE");
    }
}
