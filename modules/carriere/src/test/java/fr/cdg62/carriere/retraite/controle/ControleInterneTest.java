package fr.cdg62.carriere.retraite.controle;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.COMMUNE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.VOISINE;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.heures;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.indicee;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.partiel;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.periode;
import static fr.cdg62.carriere.retraite.controle.PeriodesFictives.titulaire;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The anomalies of an account by themselves, at their bounds (specification carrière, § 3.6). */
@DisplayName("Anomalies d'un compte retraite")
class ControleInterneTest {
    private static final Grille GRILLE = new Grille(
            "ADJ_ADM",
            Periode.depuis(le("2024-01-01")),
            List.of(
                    new EchelonGrille(1, 367, 366, 12, new Source("Essai", "", true)),
                    new EchelonGrille(2, 371, 368, null, new Source("Essai", "", true))));

    private static List<Constat> constats(PeriodeCompte... periodes) {
        return ControleInterne.constater(Arrays.asList(periodes), le("2025-12-31"), ReglesLivrees.toutes());
    }

    private static List<String> codes(PeriodeCompte... periodes) {
        return constats(periodes).stream().map(Constat::code).toList();
    }

    private static List<String> indices(PeriodeCompte... periodes) {
        return ControleIndices.constater(Arrays.asList(periodes), le("2025-12-31"), (grade, jour) -> Optional.of(GRILLE)
                        .filter(g -> g.grade().equals(grade)))
                .stream()
                .map(Constat::code)
                .toList();
    }

    private static PeriodeCompte stage(String debut, String fin) {
        return periode(debut, fin, COMMUNE, Statut.STAGIAIRE, TypePosition.ACTIVITE, true);
    }

    @Test
    void deuxPeriodesDUnEmployeurNePartagentAucunJour() {
        assertThat(codes(titulaire("2010-01-01", "2014-12-31"), titulaire("2015-01-01", null)))
                .isEmpty();
        List<Constat> constats = constats(titulaire("2010-01-01", "2015-01-01"), titulaire("2015-01-01", null));
        assertThat(constats).extracting(Constat::code).containsExactly("E201");
        assertThat(constats).extracting(Constat::gravite).containsExactly(Gravite.BLOQUANT);
        assertThat(codes(
                        titulaire("2010-01-01", null),
                        periode("2010-01-01", null, VOISINE, Statut.TITULAIRE, TypePosition.DETACHEMENT, true)))
                .as("deux employeurs peuvent coexister")
                .isEmpty();
    }

    @Test
    void unJourSansPeriodeSeVoitEtNeBloquePas() {
        List<Constat> constats = constats(titulaire("2010-01-01", "2014-12-30"), titulaire("2015-01-01", null));
        assertThat(constats).extracting(Constat::code).containsExactly("E202");
        assertThat(constats).extracting(Constat::gravite).containsExactly(Gravite.ANOMALIE);
        assertThat(constats.get(0).message()).contains("du 31/12/2014 au 31/12/2014");
    }

    @Test
    void laQuotiteVaDeCinquanteACent() {
        assertThat(codes(partiel("2010-01-01", null, 50))).isEmpty();
        assertThat(codes(partiel("2010-01-01", null, 100))).isEmpty();
        assertThat(codes(partiel("2010-01-01", null, 49))).containsExactly("E205");
        assertThat(codes(partiel("2010-01-01", null, 101))).containsExactly("E205");
    }

    @Test
    void sousVingtHuitHeuresEnToutPasDAffiliation() {
        assertThat(codes(heures("2010-01-01", null, "28"))).isEmpty();
        assertThat(codes(heures("2010-01-01", null, "27.75"))).containsExactly("E104");
    }

    @Test
    void troisAnsDeStageSansTitularisationSExpliquent() {
        assertThat(codes(stage("2020-01-01", "2022-12-30"))).isEmpty();
        assertThat(codes(stage("2020-01-01", "2022-12-31"))).containsExactly("E207");
        assertThat(codes(stage("2020-01-01", "2022-12-31"), titulaire("2023-01-01", null)))
                .isEmpty();
    }

    @Test
    void lIndiceEstDansLaGrilleEtNeBaissePas() {
        assertThat(indices(indicee("2024-01-01", null, "ADJ_ADM", 367, 366))).isEmpty();
        assertThat(indices(indicee("2024-01-01", null, "ADJ_ADM", 370, null))).containsExactly("E203");
        assertThat(indices(indicee("2024-01-01", null, "ADJ_ADM", 367, 365))).containsExactly("E204");
        assertThat(indices(
                        indicee("2024-01-01", "2024-12-31", "ADJ_ADM", 371, 368),
                        indicee("2025-01-01", null, "ADJ_ADM", 367, 366)))
                .containsExactly("E206");
        assertThat(indices(indicee("2024-01-01", null, "INCONNU", 1, 1)))
                .as("sans grille chargée, rien ne se dit")
                .isEmpty();
    }
}
