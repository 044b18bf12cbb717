package fr.cdg62.referentiel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomFichierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arrêté.pdf",
                "Délibération n° 2026-12 (séance du 3.11).PDF",
                "plan v1.2.jpeg",
                "budget.xlsx",
                "données.csv"
            })
    void lesNomsOrdinairesSontAcceptes(String nom) {
        assertThat(NomFichier.de(nom).texte()).isEqualTo(nom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "sans-extension",
                "../../etc/passwd.txt",
                "dossier/fichier.pdf",
                "dossier\\fichier.pdf",
                "C:fichier.pdf",
                "nul\u0000.pdf",
                "retour\r\n.pdf",
                "inverse\u202Efdp.txt",
                ".cache.pdf",
                "fin.pdf.",
                " debut.pdf",
                "fin.pdf ",
                "facture.pdf.exe",
                "facture.exe.pdf",
                "facture.EXE .pdf",
                "page.html",
                "dessin.svg",
                "macros.docm",
                "archive.zip",
                "fichier."
            })
    void lesNomsDangereuxSontRefuses(String nom) {
        assertThatThrownBy(() -> NomFichier.de(nom)).isInstanceOfSatisfying(DemandeRefusee.class, refus -> {
            assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
            assertThat(refus.champ()).isEqualTo("nom");
        });
    }

    @Test
    void leNomAbsentEstRefuse() {
        assertThatThrownBy(() -> NomFichier.de(null)).isInstanceOf(DemandeRefusee.class);
    }

    @Test
    void laLongueurVaJusquA255() {
        assertThat(NomFichier.de("n".repeat(251) + ".pdf").texte()).hasSize(255);
        assertThatThrownBy(() -> NomFichier.de("n".repeat(252) + ".pdf")).hasMessageContaining("255");
    }

    @Test
    void lesAccentsDecomposesSontRecomposes() {
        assertThat(NomFichier.de("arre\u0302te\u0301.pdf").texte()).isEqualTo("arrêté.pdf");
    }
}
