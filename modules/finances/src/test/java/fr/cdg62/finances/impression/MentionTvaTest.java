package fr.cdg62.finances.impression;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.socle.parametre.Datee;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MentionTvaTest {

    @Test
    void sansTvaLaMentionEstLaSourceDuParametre() {
        assertThat(MentionTva.texte(
                        Montant.de("110.00"),
                        taux("0", "Prestations non soumises à la TVA", "article 256 B du code général des impôts")))
                .isEqualTo("Prestations non soumises à la TVA (article 256 B du code général des impôts).");
    }

    /** 110 € toutes taxes comprises à 20 % : 110 × 20 / 120 = 18,333…, soit 18,33 €. */
    @Test
    void avecUnTauxLeTotalDitLaTaxeComprise() {
        assertThat(MentionTva.texte(Montant.de("110.00"), taux("20", "Décision du CdG", "délibération 2027-1")))
                .isEqualTo("Total toutes taxes comprises, dont TVA à 20 % : "
                        + Montant.de("18.33").texte() + ". Décision du CdG (délibération 2027-1).");
        assertThat(MentionTva.texte(Montant.de("100.00"), taux("5.5", "Décision du CdG", "délibération 2027-1")))
                .contains("TVA à 5,5 % : " + Montant.de("5.21").texte());
    }

    private static Datee<BigDecimal> taux(String valeur, String texte, String reference) {
        return new Datee<>(
                Periode.depuis(LocalDate.of(2026, 1, 1)), new BigDecimal(valeur), new Source(texte, reference, false));
    }
}
