package fr.cdg62.finances.titre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.finances.api.titre.TypeTitre;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegleTitreTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 2, 10);
    private static final LigneTitre LIGNE = new LigneTitre("Cotisation obligatoire", Montant.de("0.01"));

    private static NouveauTitre titre(
            NatureTitre nature, String objet, LocalDate limite, Long rectifie, LigneTitre... l) {
        return new NouveauTitre(
                "216200014", TypeTitre.COTISATION, nature, objet, limite, "DECLARATION:1", rectifie, List.of(l));
    }

    private static DemandeRefusee refus(NouveauTitre titre) {
        return catchThrowableOfType(DemandeRefusee.class, () -> RegleTitre.verifier(titre, JOUR));
    }

    @Test
    @DisplayName("Un titre d'un centime, payable le jour même, est émis")
    void recu() {
        assertThatCode(() -> RegleTitre.verifier(titre(NatureTitre.NORMAL, "o".repeat(160), JOUR, null, LIGNE), JOUR))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-0.01"})
    @DisplayName("R-FAC-3 : une ligne nulle ou négative est refusée")
    void montant(String montant) {
        DemandeRefusee refus = refus(
                titre(NatureTitre.NORMAL, "Objet", JOUR, null, LIGNE, new LigneTitre("Trop", Montant.de(montant))));

        assertThat(refus.code()).isEqualTo(CodeProbleme.TITRE_MONTANT);
        assertThat(refus.champ()).isEqualTo("lignes.montant");
        assertThat(refus).hasMessageContaining("« Trop »").hasMessageContaining("strictement positif");
    }

    @Test
    @DisplayName("Objet vide ou de plus de 160 caractères, sans ligne, échu : refusés")
    void forme() {
        assertThat(refus(titre(NatureTitre.NORMAL, " ", JOUR, null, LIGNE)).champ())
                .isEqualTo("objet");
        assertThat(refus(titre(NatureTitre.NORMAL, "o".repeat(161), JOUR, null, LIGNE))
                        .champ())
                .isEqualTo("objet");
        assertThat(refus(titre(NatureTitre.NORMAL, "Objet", JOUR, null)).champ())
                .isEqualTo("lignes");
        assertThat(refus(titre(NatureTitre.NORMAL, "Objet", JOUR.minusDays(1), null, LIGNE)))
                .hasMessage("La date limite de paiement ne peut pas précéder l'émission du titre.");
    }

    @Test
    @DisplayName("Un titre rectificatif désigne le titre rectifié, un titre normal n'en désigne pas")
    void rectification() {
        for (NatureTitre nature : List.of(NatureTitre.COMPLEMENTAIRE, NatureTitre.REDUCTION, NatureTitre.ANNULATION)) {
            assertThat(refus(titre(nature, "Objet", JOUR, null, LIGNE)).champ()).isEqualTo("titreRectifie");
            assertThat(refus(titre(nature, "Objet", JOUR, 7L, LIGNE))).isNull();
        }
        assertThat(refus(titre(NatureTitre.NORMAL, "Objet", JOUR, 7L, LIGNE)).champ())
                .isEqualTo("titreRectifie");
    }

    @Test
    @DisplayName("Codes du PES : bordereau 01 ou 02, pièce 01, 06 ou 07")
    void codesPes() {
        assertThat(NatureTitre.NORMAL.typeBordereau() + NatureTitre.NORMAL.naturePiece())
                .isEqualTo("0101");
        assertThat(NatureTitre.COMPLEMENTAIRE.typeBordereau() + NatureTitre.COMPLEMENTAIRE.naturePiece())
                .isEqualTo("0107");
        assertThat(NatureTitre.REDUCTION.typeBordereau() + NatureTitre.REDUCTION.naturePiece())
                .isEqualTo("0206");
        assertThat(NatureTitre.ANNULATION.typeBordereau() + NatureTitre.ANNULATION.naturePiece())
                .isEqualTo("0206");
    }
}
