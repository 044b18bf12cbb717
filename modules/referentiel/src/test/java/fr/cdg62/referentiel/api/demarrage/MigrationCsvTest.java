package fr.cdg62.referentiel.api.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationCsvTest {
    private static MigrationCsv migration(String ressource, int revision) {
        return new MigrationCsv("100 essai", ressource, revision) {
            @Override
            protected void charger(Connection connexion, List<LigneCsv> lignes) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Test
    void leFichierDesCollectivitesSeLitEnEntier() {
        List<LigneCsv> lignes = migration("/donnees/collectivites-62.csv", 1).lignes();
        assertThat(lignes).hasSize(907);
        assertThat(lignes).filteredOn(l -> "COMMUNE".equals(l.texte("type"))).hasSize(887);
        LigneCsv premiere = lignes.get(0);
        assertThat(premiere.texte("nom")).isEqualTo("CC de Desvres-Samer");
        assertThat(premiere.entier("population")).isEqualTo(23_728);
        assertThat(premiere.facultatif("code_insee")).isNull();
    }

    @Test
    void lEmpreinteChangeAvecLaRevisionEtSeulementAvecElle() {
        String fichier = "/donnees/collectivites-62.csv";
        assertThat(migration(fichier, 1).getChecksum())
                .isEqualTo(migration(fichier, 1).getChecksum());
        assertThat(migration(fichier, 1).getChecksum())
                .isNotEqualTo(migration(fichier, 2).getChecksum());
        assertThat(migration(fichier, 1).getVersion()).isNull();
    }

    @Test
    void unFichierAbsentEstNomme() {
        assertThatIllegalStateException()
                .isThrownBy(() -> migration("/donnees/absent.csv", 1).getChecksum())
                .withMessage("Le fichier /donnees/absent.csv manque dans le module.");
    }

    @Test
    void uneValeurMalEcriteEstSituee() {
        LigneCsv ligne = new LigneCsv("essai.csv", 12, Map.of("population", "douze", "nom", ""));
        assertThatIllegalStateException()
                .isThrownBy(() -> ligne.entier("population"))
                .withMessage("essai.csv, ligne 12, colonne population : nombre entier attendu au lieu de « douze ».");
        assertThatIllegalStateException()
                .isThrownBy(() -> ligne.texte("nom"))
                .withMessage("essai.csv, ligne 12, colonne nom : valeur absente.");
        assertThatIllegalStateException()
                .isThrownBy(() -> ligne.facultatif("siret"))
                .withMessage("essai.csv, ligne 12, colonne siret : colonne absente.");
    }
}
