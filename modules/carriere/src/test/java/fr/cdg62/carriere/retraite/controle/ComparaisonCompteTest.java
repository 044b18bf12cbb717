package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.deDroit;
import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.quotite;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.COMMUNE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.VOISINE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.active;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.activeEnPartie;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.partiel;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.periode;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.titulaire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.api.retraite.controle.EcartCompte;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.retraite.CarriereConnue;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.carriere.retraite.reglage.ReglesRetraite;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The account against the career: each difference is told once, with its dates, and nothing else is. */
@DisplayName("Écarts entre le compte retraite et la carrière")
class ComparaisonCompteTest {
    private static final ReglesRetraite REGLES = ReglesLivrees.toutes();
    private static final Fait TITULAIRE = statut("2010-01-01", Statut.TITULAIRE);
    private static final String ARRET = "2025-12-31";

    private static CarriereConnue carriere(Fait... faits) {
        return new CarriereConnue(COMMUNE, true, Chronologie.de(List.of(faits)));
    }

    private static List<String> ecarts(CarriereConnue carriere, PeriodeCompte... periodes) {
        return ecarts(List.of(carriere), periodes).stream()
                .map(ComparaisonCompteTest::resume)
                .toList();
    }

    private static List<EcartCompte> ecarts(List<CarriereConnue> carrieres, PeriodeCompte... periodes) {
        return ComparaisonCompte.de(
                carrieres, Arrays.asList(periodes), le(ARRET), REGLES, (grade, jour) -> Optional.empty());
    }

    private static String resume(EcartCompte ecart) {
        return "%s %s %s %s".formatted(ecart.nature(), ecart.du(), ecart.au(), ecart.siren());
    }

    @Test
    void unCompteFideleNaAucunEcart() {
        assertThat(ecarts(carriere(TITULAIRE), titulaire("2010-01-01", null))).isEmpty();
        assertThat(ecarts(
                        carriere(TITULAIRE, quotite("2012-01-01", "2013-12-31", 80)),
                        titulaire("2010-01-01", "2011-12-31"),
                        partiel("2012-01-01", "2013-12-31", 80),
                        titulaire("2014-01-01", null)))
                .isEmpty();
    }

    @Test
    void uneMemeSituationDecoupeeAutrementNEstPasUnEcart() {
        assertThat(ecarts(carriere(TITULAIRE), titulaire("2010-01-01", "2017-06-30"), titulaire("2017-07-01", null)))
                .isEmpty();
    }

    @Test
    void unePeriodeQueSeulUnCoteConnaitManqueALAutre() {
        assertThat(ecarts(carriere(TITULAIRE)))
                .containsExactly("PERIODE_ABSENTE_DU_COMPTE 2010-01-01 2025-12-31 " + COMMUNE);
        assertThat(ecarts(
                        carriere(TITULAIRE),
                        periode("2000-01-01", "2005-12-31", VOISINE, Statut.TITULAIRE, TypePosition.ACTIVITE, true),
                        titulaire("2010-01-01", null)))
                .containsExactly("PERIODE_ABSENTE_DE_LA_CARRIERE 2000-01-01 2005-12-31 " + VOISINE);
    }

    @Test
    void unDebutOuUneFinDecalesSontDesDatesDifferentes() {
        assertThat(ecarts(carriere(TITULAIRE), titulaire("2010-03-01", null)))
                .containsExactly("DATES 2010-01-01 2010-02-28 " + COMMUNE);
        assertThat(ecarts(carriere(TITULAIRE), titulaire("2009-12-31", null)))
                .containsExactly("DATES 2009-12-31 2009-12-31 " + COMMUNE);
        assertThat(ecarts(carriere(TITULAIRE), titulaire("2010-01-01", "2025-12-30")))
                .containsExactly("DATES 2025-12-31 2025-12-31 " + COMMUNE);
    }

    @Test
    void lEmployeurDeLaPeriodeEstCompareACeluiDuJour() {
        Fait mutation = Fait.depuis(le("2020-01-01"), new Valeur.DEmploi(VOISINE, "", true));
        Fait depart = Fait.depuis(le("2010-01-01"), new Valeur.DEmploi(COMMUNE, "", true));
        assertThat(ecarts(carriere(TITULAIRE, depart, mutation), titulaire("2010-01-01", null)))
                .containsExactly("EMPLOYEUR 2020-01-01 2025-12-31 " + VOISINE);
    }

    @Test
    void leStatutLaQuotiteEtLesHeuresSeComparent() {
        assertThat(ecarts(
                        carriere(statut("2010-01-01", Statut.STAGIAIRE), statut("2011-01-01", Statut.TITULAIRE)),
                        titulaire("2010-01-01", null)))
                .containsExactly("STATUT 2010-01-01 2010-12-31 " + COMMUNE);
        assertThat(ecarts(
                        carriere(TITULAIRE, quotite("2012-01-01", "2012-12-31", 80)),
                        titulaire("2010-01-01", "2011-12-31"),
                        partiel("2012-01-01", "2012-12-31", 90),
                        titulaire("2013-01-01", null)))
                .containsExactly("QUOTITE 2012-01-01 2012-12-31 " + COMMUNE);
        assertThat(ecarts(carriere(TITULAIRE, heures("2010-01-01", 28)), titulaire("2010-01-01", null)))
                .containsExactly("DUREE_HEBDOMADAIRE 2010-01-01 2025-12-31 " + COMMUNE);
    }

    @Test
    void leMotifDuTempsPartielSeCompare() {
        CarriereConnue deDroit = carriere(TITULAIRE, deDroit("2012-01-01", "2012-12-31", 80));
        assertThat(ecarts(
                        deDroit,
                        titulaire("2010-01-01", "2011-12-31"),
                        PeriodesFictives.deDroit("2012-01-01", "2012-12-31", 80),
                        titulaire("2013-01-01", null)))
                .isEmpty();
        EcartCompte ecart = ecarts(
                        List.of(deDroit),
                        titulaire("2010-01-01", "2011-12-31"),
                        partiel("2012-01-01", "2012-12-31", 80),
                        titulaire("2013-01-01", null))
                .get(0);
        assertThat(resume(ecart)).isEqualTo("QUOTITE 2012-01-01 2012-12-31 " + COMMUNE);
        assertThat(ecart.carriere())
                .isEqualTo("Titulaire, Activité, temps partiel de droit pour un enfant à 80 % : compte");
        assertThat(ecart.compte()).isEqualTo("Titulaire, Activité, temps partiel à 80 % : compte");
    }

    @Test
    void cEstLeDecompteDeLaPositionQuiCompteEtNonSonNom() {
        CarriereConnue absent =
                carriere(TITULAIRE, dispo("2015-01-01", "2015-12-31", MotifPosition.CONVENANCES_PERSONNELLES));
        assertThat(ecarts(absent, titulaire("2010-01-01", "2014-12-31"), titulaire("2016-01-01", null)))
                .as("une disponibilité n'a pas besoin d'une période au compte")
                .isEmpty();
        assertThat(ecarts(absent, titulaire("2010-01-01", null)))
                .containsExactly("DECOMPTE 2015-01-01 2015-12-31 " + COMMUNE);
        CarriereConnue parental =
                carriere(TITULAIRE, position("2015-01-01", "2015-12-31", TypePosition.CONGE_PARENTAL));
        assertThat(ecarts(
                        parental,
                        titulaire("2010-01-01", "2014-12-31"),
                        periode(
                                "2015-01-01",
                                "2015-12-31",
                                COMMUNE,
                                Statut.TITULAIRE,
                                TypePosition.CONGE_PARENTAL,
                                false),
                        titulaire("2016-01-01", null)))
                .isEmpty();
    }

    @Test
    void unCongeSansTraitementOuUneRetenueNonVerseeCompteAutrement() {
        CarriereConnue exclu = carriere(TITULAIRE, conge("2015-03-01", "2015-03-15", TypeConge.EXCLUSION_TEMPORAIRE));
        EcartCompte ecart =
                ecarts(List.of(exclu), titulaire("2010-01-01", null)).get(0);
        assertThat(resume(ecart)).isEqualTo("DECOMPTE 2015-03-01 2015-03-15 " + COMMUNE);
        assertThat(ecart.carriere()).isEqualTo("Titulaire, Exclusion temporaire de fonctions : ne compte pas");
        assertThat(ecart.compte()).isEqualTo("Titulaire, Activité : compte");
        assertThat(ecart.aFaire()).startsWith("Relisez l'arrêté de position ou de congé");
        assertThat(ecarts(
                        carriere(TITULAIRE),
                        periode("2010-01-01", null, COMMUNE, Statut.TITULAIRE, TypePosition.ACTIVITE, false)))
                .containsExactly("DECOMPTE 2010-01-01 2025-12-31 " + COMMUNE);
    }

    @Test
    void unContractuelNeDevraitPasAvoirDePeriode() {
        assertThat(ecarts(carriere(statut("2010-01-01", Statut.CONTRACTUEL)))).isEmpty();
        assertThat(ecarts(carriere(statut("2010-01-01", Statut.CONTRACTUEL)), titulaire("2010-01-01", null)))
                .containsExactly("DECOMPTE 2010-01-01 2025-12-31 " + COMMUNE);
    }

    @Test
    void laCategorieActiveEstTouteAJustifier() {
        assertThat(ecarts(carriere(TITULAIRE), active("2010-01-01", null)))
                .containsExactly("CATEGORIE 2010-01-01 2025-12-31 " + COMMUNE);
        assertThat(ecarts(carriere(TITULAIRE), activeEnPartie("2010-01-01", null, 120)))
                .containsExactly("CATEGORIE 2010-01-01 2025-12-31 " + COMMUNE);
    }

    /** What another employer's career says is not told; what the account says is. */
    @Test
    void laCarriereDUnAutreEmployeurNeSeLitPasAuTraversDesEcarts() {
        CarriereConnue cachee = new CarriereConnue(
                VOISINE,
                false,
                Chronologie.de(List.of(TITULAIRE, conge("2015-03-01", "2015-03-15", TypeConge.SUSPENSION))));
        assertThat(ecarts(List.of(carriere(TITULAIRE), cachee), titulaire("2010-01-01", null)))
                .isEmpty();
    }

    @Test
    void apresLaDateDArretRienNEstCompare() {
        assertThat(ecarts(carriere(statut("2026-01-01", Statut.TITULAIRE)))).isEmpty();
    }
}
