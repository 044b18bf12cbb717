package fr.cdg62.carriere.chronologie;

import static fr.cdg62.carriere.chronologie.Faits.activite;
import static fr.cdg62.carriere.chronologie.Faits.conge;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.position;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypeConge;
import fr.cdg62.carriere.api.position.TypePosition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Périodes d'une carrière qu'aucun acte ne couvre")
class LacunesTest {
    private static final String JOUR = "2026-11-29";

    @Test
    void sansActeUnAgentEstEnActiviteEtRienNeManque() {
        assertThat(lacunes()).isEmpty();
        assertThat(lacunes(conge("2021-01-01", "2021-02-28", TypeConge.MALADIE_ORDINAIRE)))
                .isEmpty();
    }

    @Test
    void entreLaFinDUnePositionEtLaReintegrationLaPeriodeManque() {
        assertThat(lacunes(dispo("2021-01-01", "2021-12-31"), activite("2022-04-01")))
                .containsExactly("du 01/01/2022 au 31/03/2022 (position après « Disponibilité », qui a pris fin le"
                        + " 31/12/2021)");
    }

    @Test
    void unSeulJourManqueEtLaVeilleAucun() {
        assertThat(lacunes(dispo("2021-01-01", "2021-12-31"), activite("2022-01-01")))
                .isEmpty();
        assertThat(lacunes(dispo("2021-01-01", "2021-12-31"), activite("2022-01-02")))
                .singleElement()
                .asString()
                .startsWith("du 01/01/2022 au 01/01/2022 (");
    }

    @Test
    void unRenouvellementSansInterruptionNeLaisseRien() {
        assertThat(lacunes(
                        dispo("2021-01-01", "2021-12-31"), dispo("2022-01-01", "2022-12-31"), activite("2023-01-01")))
                .isEmpty();
        assertThat(lacunes(
                        dispo("2021-01-01", "2021-12-31"), dispo("2022-03-01", "2022-12-31"), activite("2023-02-01")))
                .extracting(texte -> texte.substring(0, 27))
                .containsExactly("du 01/01/2022 au 28/02/2022", "du 01/01/2023 au 31/01/2023");
    }

    @Test
    void unePositionExpireeSansSuiteManqueJusquAuJourDuCalcul() {
        assertThat(lacunes(dispo("2025-01-01", "2025-12-31")))
                .singleElement()
                .asString()
                .startsWith("du 01/01/2026 au 29/11/2026 (");
        assertThat(lacunes(dispo("2026-01-01", JOUR))).isEmpty();
        assertThat(lacunes(dispo("2026-01-01", "2026-11-28")))
                .singleElement()
                .asString()
                .startsWith("du 29/11/2026 au 29/11/2026 (");
    }

    @Test
    void laReintegrationAnticipeeMetFinALaPosition() {
        assertThat(lacunes(dispo("2021-01-01", "2023-12-31"), activite("2022-06-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TypePosition.class,
            names = {"DETACHEMENT", "CONGE_PARENTAL", "SURNOMBRE", "PRISE_EN_CHARGE", "HORS_CADRES", "SERVICE_NATIONAL"
            })
    void toutePositionQuUnActeDoitClore(TypePosition type) {
        assertThat(lacunes(position("2021-01-01", "2021-12-31", type), activite("2022-02-01")))
                .containsExactly("du 01/01/2022 au 31/01/2022 (position après « %s », qui a pris fin le 31/12/2021)"
                        .formatted(type.libelle()));
    }

    @Test
    void laMiseADispositionEstUneActivite() {
        assertThat(lacunes(position("2021-01-01", "2021-12-31", TypePosition.MISE_A_DISPOSITION)))
                .isEmpty();
    }

    @Test
    void rienNeManqueApresLaFinDeLaCarriere() {
        assertThat(lacunes(
                        dispo("2021-01-01", "2021-12-31"),
                        Fait.depuis(le("2022-01-01"), new Valeur.DePosition(TypePosition.RADIATION, null))))
                .isEmpty();
    }

    @Test
    void unGradeQuiSArreteAvantLeSuivant() {
        Chronologie carriere = Chronologie.de(List.of(
                statut("2020-01-01", Statut.TITULAIRE),
                Fait.entre(le("2020-01-01"), le("2021-12-31"), new Valeur.DeSituation("ADJ_ADM", 3, Duree.NULLE)),
                situation("2022-06-01", "ADJ_ADM", 4)));
        assertThat(textes(carriere)).containsExactly("du 01/01/2022 au 31/05/2022 (grade et échelon)");
    }

    @Test
    void ceQuiManqueEnsembleEstDitEnUneFois() {
        Chronologie carriere = Chronologie.de(List.of(
                conge("2019-01-01", "2019-06-30", TypeConge.MALADIE_ORDINAIRE),
                statut("2020-01-01", Statut.TITULAIRE),
                situation("2020-01-01", "ADJ_ADM", 3)));
        assertThat(textes(carriere)).containsExactly("du 01/01/2019 au 31/12/2019 (statut, grade et échelon)");
    }

    @Test
    void uneCarriereAVenirNeManqueDeRien() {
        assertThat(textes(Chronologie.de(List.of(statut("2027-01-01", Statut.STAGIAIRE)))))
                .isEmpty();
        assertThat(textes(Chronologie.de(List.of()))).isEmpty();
    }

    private static Fait dispo(String du, String au) {
        return position(du, au, TypePosition.DISPONIBILITE);
    }

    /** Of an agent in his grade since 2020, with these facts besides. */
    private static List<String> lacunes(Fait... autres) {
        List<Fait> faits = new ArrayList<>(List.of(autres));
        faits.add(statut("2020-01-01", Statut.TITULAIRE));
        faits.add(situation("2020-01-01", "ADJ_ADM", 3));
        return textes(Chronologie.de(faits));
    }

    private static List<String> textes(Chronologie carriere) {
        return Lacunes.de(carriere, le(JOUR)).stream().map(Lacune::texte).toList();
    }
}
