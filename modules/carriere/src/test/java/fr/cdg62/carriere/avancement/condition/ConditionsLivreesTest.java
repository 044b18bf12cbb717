package fr.cdg62.carriere.avancement.condition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.referentiel.api.demarrage.LigneCsv;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions delivered with the system are those of the table of the specification, § 2.2, and no other. */
class ConditionsLivreesTest {
    private static final List<LigneCsv> LIVREES = Grillier.lignes("/donnees/conditions-avancement.csv");

    /** Échelon to hold, months in it, years of services, in the échelle or in the category, functions to prove. */
    @ParameterizedTest(name = "{0} → {1}, {2}")
    @CsvSource({
        "C1, C2, EXAMEN, 4, 0, 3, ECHELLE, non",
        "C1, C2, CHOIX, 6, 12, 8, ECHELLE, non",
        "C2, C3, CHOIX, 6, 0, 5, ECHELLE, non",
        "B1, B2, EXAMEN, 6, 0, 3, CATEGORIE, non",
        "B1, B2, CHOIX, 8, 12, 5, CATEGORIE, non",
        "B2, B3, EXAMEN, 6, 12, 3, CATEGORIE, non",
        "B2, B3, CHOIX, 7, 12, 5, CATEGORIE, non",
        "ATTACHE, ATTACHE_P, EXAMEN, 5, 0, 3, CATEGORIE, non",
        "ATTACHE, ATTACHE_P, CHOIX, 8, 0, 7, CATEGORIE, non",
        "ATTACHE_P, ATTACHE_HC, CHOIX, 5, 0, 0, CATEGORIE, oui",
    })
    void chaqueVoieExigeCeQueDitLaTable(
            String de, String vers, String voie, int echelon, int mois, int annees, String base, String fonction) {
        assertThat(LIVREES)
                .filteredOn(ligne -> ligne.texte("de_echelle").equals(de)
                        && ligne.texte("vers_echelle").equals(vers)
                        && ligne.texte("voie").equals(voie))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.entier("echelon")).isEqualTo(echelon);
                    assertThat(ligne.entier("mois_echelon")).isEqualTo(mois);
                    assertThat(ligne.entier("mois_services")).isEqualTo(12 * annees);
                    assertThat(ligne.texte("base")).isEqualTo(base);
                    assertThat(ligne.texte("fonction")).isEqualTo(fonction);
                    assertThat(ligne.texte("reference")).isNotBlank();
                });
    }

    @Test
    void ilNYEnAPasDAutre() {
        assertThat(LIVREES).hasSize(10);
    }
}
