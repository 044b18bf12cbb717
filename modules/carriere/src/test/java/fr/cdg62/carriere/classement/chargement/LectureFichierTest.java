package fr.cdg62.carriere.classement.chargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.grille.RapportChargement;
import fr.cdg62.carriere.classement.LigneAvancement;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.classement.VersionDeTable;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureFichierTest {
    private static final String ENTETE =
            "de_grade;vers_grade;de_echelon;condition_anciennete_mois_min;condition_max;vers_echelon;fraction_anciennete;"
                    + "plafond_mois;debut;source;seuil_mois;majoration_mois;fin;marque\n";
    private static final String FIN = ";duree-echelon;2026-01-01;Décret lu;0;0;;source\n";

    private final List<VersionDeTable<LigneAvancement>> publiees = new ArrayList<>();

    @Test
    void uneNouvelleTableSEssaiePuisSePublie() {
        String csv = ENTETE + "C1;C2;4;0;;2;1" + FIN + "C1;C2;5;0;12;3;1" + FIN + "C1;C2;5;12;;4;1/2" + FIN;

        RapportChargement essai = charger(csv, true);
        assertThat(essai.fautes()).isEmpty();
        assertThat(essai.ecrit()).isFalse();
        assertThat(essai.changements()).containsExactly("C1>C2 : nouvelle version au 01/01/2026, 3 lignes");
        assertThat(publiees).isEmpty();

        assertThat(charger(csv, false).ecrit()).isTrue();
        assertThat(publiees).singleElement().satisfies(version -> assertThat(version.lignes())
                .hasSize(3));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chevauchement | C1;C2;4;0;12;2;1 | C1;C2;4;6;;2;1 | échelon 4 : deux lignes prévoient 6 mois",
                "trou | C1;C2;4;0;12;2;1 | C1;C2;4;18;;2;1 | échelon 4 : rien n'est prévu de 12 à 18 mois",
                "sans fin | C1;C2;4;0;;2;1 | C1;C2;5;0;12;3;1 | échelon 5 : rien n'est prévu au-delà de 12 mois",
                "échelon absent | C1;C2;4;0;;2;1 | C1;C2;6;0;;3;1 | l'échelon 5 manque",
                "recul | C1;C2;4;0;;3;1 | C1;C2;5;0;;2;1 | l'arrivée recule de l'échelon 3 à l'échelon 2",
                "minimum | C1;C2;4;0;;2;1 | C1;C2;5;6;;3;1 | échelon 5 : rien n'est prévu avant 6 mois",
            },
            quoteCharacter = '"')
    void uneTableIncoherenteEstRefuseeEntiere(String cas, String premiere, String seconde, String faute) {
        RapportChargement rapport = charger(ENTETE + premiere + FIN + seconde + FIN, false);

        assertThat(rapport.ecrit()).isFalse();
        assertThat(rapport.fautes()).extracting(FauteLigne::message).contains("C1>C2 au 01/01/2026 : " + faute);
        assertThat(publiees).isEmpty();
    }

    @Test
    void chaqueLigneFautiveEstDite() {
        RapportChargement rapport = charger(
                ENTETE + "C1;C2;quatre;0;;2;1" + FIN + "C1;C2;5;0;;3;0,5" + FIN
                        + "C1;C2;6;0;;3;1;duree-echelon;2026-01-01;Décret;0;0;;rumeur\n",
                false);

        assertThat(rapport.fautes())
                .containsExactly(
                        new FauteLigne(2, "de_echelon", "nombre entier attendu au lieu de « quatre »."),
                        new FauteLigne(3, "fraction_anciennete", "fraction attendue (3/4 ou 1) au lieu de « 0,5 »."),
                        new FauteLigne(4, "marque", "marque « rumeur » inconnue."));
    }

    @Test
    void uneVersionPublieeNeChangePas() {
        TablesClassement livrees = Tables.livrees();
        String ligne = ";duree-echelon;2024-01-01;Décret lu;0;0;;source\n";
        RapportChargement rapport = new LectureFichier<>(
                        livrees.avancements(), VersionDeTable::avancements, LectureTables::avancement, Rangee::de)
                .charger(ENTETE + "ATTACHE_P;ATTACHE_HC;5;0;;2;1" + ligne, Set.of("de_grade"), publiees::add, false);

        assertThat(rapport.fautes()).singleElement().satisfies(faute -> assertThat(faute.message())
                .contains("une version publiée ne change pas"));
    }

    @Test
    void lesTablesLivreesSontCoherentes() {
        VersionDeTable.avancements(Tables.livrees().avancements()).forEach(version -> assertThat(ControleTable.fautes(
                        version.lignes().stream().map(Rangee::de).toList()))
                .as(version.cle())
                .isEmpty());
    }

    @Test
    void unFichierSansSesColonnesEstRefuse() {
        assertThatThrownBy(() -> charger("a;b\n1;2\n", true))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessageContaining("Colonnes absentes");
    }

    private RapportChargement charger(String csv, boolean essai) {
        return new LectureFichier<>(
                        List.<LigneAvancement>of(), VersionDeTable::avancements, LectureTables::avancement, Rangee::de)
                .charger(csv, Set.of("de_grade", "marque"), publiees::add, essai);
    }
}
