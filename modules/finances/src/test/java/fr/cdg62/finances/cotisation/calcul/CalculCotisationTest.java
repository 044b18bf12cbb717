package fr.cdg62.finances.cotisation.calcul;

import static fr.cdg62.finances.api.cotisation.calcul.Contribution.ADD;
import static fr.cdg62.finances.api.cotisation.calcul.Contribution.OBL;
import static fr.cdg62.finances.api.cotisation.calcul.Contribution.SOC;
import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE;
import static fr.cdg62.finances.cotisation.calcul.Exemples.AFFILIEE_SANS_OPTION;
import static fr.cdg62.finances.cotisation.calcul.Exemples.SOCLE;
import static fr.cdg62.finances.cotisation.calcul.Exemples.TAUX;
import static fr.cdg62.finances.cotisation.calcul.Exemples.base;
import static fr.cdg62.finances.cotisation.calcul.Exemples.calculer;
import static fr.cdg62.finances.cotisation.calcul.Exemples.euros;
import static fr.cdg62.finances.cotisation.calcul.Exemples.montant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.MontantContribution;
import fr.cdg62.finances.api.cotisation.calcul.ResultatCalcul;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalculCotisationTest {

    @Test
    @DisplayName("C1 commune de 42 agents, janvier 2026 : 627,60 + 313,80 = 941,40")
    void c1() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-01", "78450.37"));

        assertThat(montant(resultat, OBL)).isEqualTo(euros("627.60"));
        assertThat(montant(resultat, ADD)).isEqualTo(euros("313.80"));
        assertThat(resultat.total()).isEqualTo(euros("941.40"));
    }

    @Test
    @DisplayName("C2 EPCI de 190 agents, mars 2026 : 3 081,69 + 1 540,84 = 4 622,53")
    void c2() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-03", "300000.00", "85210.88"));

        assertThat(montant(resultat, OBL)).isEqualTo(euros("3081.69"));
        assertThat(montant(resultat, ADD)).isEqualTo(euros("1540.84"));
        assertThat(resultat.total()).isEqualTo(euros("4622.53"));
    }

    @Test
    @DisplayName("C3 ville non affiliée de 520 agents, socle commun : 1 254,87")
    void c3() {
        ResultatCalcul resultat = calculer(SOCLE, base("2026-01", "1254873.15"));

        assertThat(resultat.montants())
                .extracting(MontantContribution::contribution)
                .containsExactly(SOC);
        assertThat(resultat.total()).isEqualTo(euros("1254.87"));
    }

    @Test
    @DisplayName("C4 commune de 6 agents, année 2026 : 970,76 + 485,38 = 1 456,14, arrondi sur l'année entière")
    void c4() {
        BaseMensuelle[] annee = new BaseMensuelle[12];
        for (int mois = 1; mois <= 11; mois++) {
            annee[mois - 1] = new BaseMensuelle(YearMonth.of(2026, mois), new BigDecimal("10112.07"), BigDecimal.ZERO);
        }
        annee[11] = base("2026-12", "10112.13");

        ResultatCalcul resultat = calculer(AFFILIEE, annee);

        assertThat(resultat.montants().get(0).base()).isEqualTo(euros("121344.90"));
        assertThat(montant(resultat, OBL)).isEqualTo(euros("970.76"));
        assertThat(montant(resultat, ADD)).isEqualTo(euros("485.38"));
        assertThat(resultat.total()).isEqualTo(euros("1456.14"));
    }

    @Test
    @DisplayName("C5 comme C1 en novembre 2025, ancien taux : 627,60 + 353,03 = 980,63")
    void c5() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2025-11", "78450.37"));

        assertThat(montant(resultat, ADD)).isEqualTo(euros("353.03"));
        assertThat(resultat.total()).isEqualTo(euros("980.63"));
    }

    @Test
    @DisplayName("C7 trois agents : 48,73 + 24,36 = 73,09 ; par agent, l'additionnelle ferait 24,37")
    void c7() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-01", "4071.14", "2019.89"));

        assertThat(montant(resultat, OBL)).isEqualTo(euros("48.73"));
        assertThat(montant(resultat, ADD)).isEqualTo(euros("24.36"));
        assertThat(resultat.total()).isEqualTo(euros("73.09"));
    }

    @Test
    @DisplayName("R-COT-9 contre-épreuve : arrondir par part donne 24,37, arrondir le total donne 24,36")
    void arrondiSurLeTotal() {
        List<BaseMensuelle> parts =
                List.of(base("2026-01", "1801.74"), base("2026-02", "2269.40"), base("2026-03", "2019.89"));
        List<Montant> parPart = new ArrayList<>();
        parts.forEach(part -> parPart.add(montant(calculer(AFFILIEE, part), ADD)));

        assertThat(Montant.somme(parPart)).isEqualTo(euros("24.37"));
        assertThat(montant(calculer(AFFILIEE, parts.toArray(BaseMensuelle[]::new)), ADD))
                .isEqualTo(euros("24.36"));
    }

    @Test
    @DisplayName("R-COT-10 un rappel de décembre 2025 déclaré en janvier 2026 garde 0,45 %")
    void rappel() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-01", "1000.00"), base("2025-12", "1000.00"));

        assertThat(resultat.montants())
                .extracting(m -> m.contribution() + " " + m.tauxPct() + " "
                        + m.base().valeur() + " " + m.montant().valeur())
                .containsExactly("OBL 0.80 2000.00 16.00", "ADD 0.45 1000.00 4.50", "ADD 0.40 1000.00 4.00");
    }

    @Test
    @DisplayName("Le taux additionnel passe de 0,50 à 0,45 au 1er janvier 2022")
    void bornesDuTaux() {
        assertThat(montant(calculer(AFFILIEE, base("2021-12", "1000.00")), ADD)).isEqualTo(euros("5.00"));
        assertThat(montant(calculer(AFFILIEE, base("2022-01", "1000.00")), ADD)).isEqualTo(euros("4.50"));
        assertThat(montant(calculer(AFFILIEE, base("2025-12", "1000.00")), ADD)).isEqualTo(euros("4.50"));
        assertThat(montant(calculer(AFFILIEE, base("2026-01", "1000.00")), ADD)).isEqualTo(euros("4.00"));
    }

    @Test
    @DisplayName("Sans l'option additionnelle, seule la cotisation obligatoire est due")
    void sansOption() {
        assertThat(calculer(AFFILIEE_SANS_OPTION, base("2026-01", "78450.37")).total())
                .isEqualTo(euros("627.60"));
    }

    @Test
    @DisplayName("Le demi-centime monte : 0,625 € à 0,80 % est la bascule, 1,25 € à 0,40 % vaut 0,01 €")
    void demiCentime() {
        assertThat(montant(calculer(AFFILIEE, base("2026-01", "0.62")), OBL)).isEqualTo(euros("0.00"));
        assertThat(montant(calculer(AFFILIEE, base("2026-01", "0.63")), OBL)).isEqualTo(euros("0.01"));
        assertThat(montant(calculer(AFFILIEE, base("2026-01", "1.25")), ADD)).isEqualTo(euros("0.01"));
        assertThat(montant(calculer(AFFILIEE, base("2026-01", "1.24")), ADD)).isEqualTo(euros("0.00"));
    }

    @Test
    @DisplayName("Une base nulle donne des montants nuls, et se lit dans la trace")
    void baseNulle() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-01", "0"));

        assertThat(resultat.total()).isEqualTo(Montant.ZERO);
        assertThat(resultat.montants()).hasSize(2);
    }

    @Test
    @DisplayName("La trace dit la base, l'adhésion, le taux, l'arrondi, la source et le total")
    void trace() {
        ResultatCalcul resultat = calculer(AFFILIEE, base("2026-01", "78450.37"));

        assertThat(resultat.trace().etapes())
                .extracting(e -> (e.libelle() + " | " + e.calcul() + " | " + e.resultat()).replace('\u00a0', ' '))
                .containsExactly(
                        "Base de janvier 2026 (affiliation obligatoire avec missions additionnelles)"
                                + " | CNRACL 78 450,37 € + régime général 0,00 € | 78 450,37 €",
                        "Cotisation obligatoire à 0,80 %"
                                + " | 78 450,37 € × 0,80 %, arrondi au centime sur la base totale | 627,60 €",
                        "Cotisation additionnelle à 0,40 %"
                                + " | 78 450,37 € × 0,40 %, arrondi au centime sur la base totale | 313,80 €",
                        "Total dû | 627,60 € + 313,80 € | 941,40 €");
        assertThat(resultat.trace().etapes().get(2).source()).isEqualTo("Guide des missions, cotisations");
    }

    @Test
    @DisplayName("Un taux inconnu à la date est nommé, jamais remplacé par zéro")
    void tauxManquant() {
        DemandeRefusee refus =
                catchThrowableOfType(DemandeRefusee.class, () -> new CalculCotisation(mois -> AFFILIEE, TAUX)
                        .calculer(List.of(base("2015-12", "1000.00"))));

        assertThat(refus.code()).isEqualTo(CodeProbleme.PARAMETRE_MANQUANT);
        assertThat(refus).hasMessageContaining("OBL").hasMessageContaining("01/12/2015");
    }

    /** R-COT-2: an agent of two employers; each pays, at the same rate, on what it pays itself. */
    @Test
    void chaqueEmployeurCotiseSurCeQuIlVerse() {
        ResultatCalcul principal = calculer(AFFILIEE, base("2026-01", "1000.00"));
        ResultatCalcul autre = calculer(AFFILIEE, base("2026-01", "0", "600.00"));
        assertThat(montant(principal, OBL)).isEqualTo(euros("8.00"));
        assertThat(montant(principal, ADD)).isEqualTo(euros("4.00"));
        assertThat(montant(autre, OBL)).isEqualTo(euros("4.80"));
        assertThat(montant(autre, ADD)).isEqualTo(euros("2.40"));
    }
}
