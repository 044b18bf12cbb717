package fr.cdg62.carriere.retraite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.DemandeEstimation;
import fr.cdg62.carriere.api.retraite.EstimationVue;
import fr.cdg62.carriere.api.retraite.IssuePension;
import fr.cdg62.carriere.api.retraite.MotifDepart;
import fr.cdg62.carriere.api.retraite.PartReversion;
import fr.cdg62.carriere.api.retraite.PensionVue;
import fr.cdg62.carriere.api.retraite.SurcotisationVue;
import fr.cdg62.carriere.api.retraite.hypothese.AgeDebut;
import fr.cdg62.carriere.api.retraite.hypothese.AutresPensions;
import fr.cdg62.carriere.api.retraite.hypothese.BonificationIndiciaire;
import fr.cdg62.carriere.api.retraite.hypothese.CarriereLongue;
import fr.cdg62.carriere.api.retraite.hypothese.Complements;
import fr.cdg62.carriere.api.retraite.hypothese.Conjoint;
import fr.cdg62.carriere.api.retraite.hypothese.Surcotisation;
import fr.cdg62.carriere.api.retraite.hypothese.Survivants;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.trace.Tracage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The printed estimation: what it binds, the departures side by side, its reserves. */
@DisplayName("Estimation de pension imprimée")
class ImpressionPensionTest {
    private static final LocalDate DEPART = LocalDate.of(2027, 1, 1);

    /** The colour of the bars and of the titles, and more points of it side by side than any letter has. */
    private static final int BLEU = 0x12324d;

    private static final int MINIMUM = 150;

    @Test
    void leDocumentDitQuIlInformeEtCeQuiResteAVerifier() throws IOException {
        String texte = texte(List.of("Âge d'annulation de la décote (à vérifier)"));
        assertThat(texte)
                .contains(
                        "Estimation donnée à titre d'information : elle n'engage ni le centre de gestion, ni la CNRACL")
                .contains("Chiffres à vérifier")
                .contains("Âge d'annulation de la décote (à vérifier)")
                .contains("62 ans 9 mois")
                .contains("décote 12,5 %, enfants 167,14 €, NBI 49,23 €, surcotisation payée 11 760,15 €")
                .contains("Autres pensions : 410,50 € par mois, pas toutes demandées.")
                .contains("NBI : 12,5 points en moyenne pendant 80 trimestres.")
                .contains("Surcotisation : temps partiel à 80 % pendant 24 mois à compter du 01/01/2025.")
                .contains("Carrière longue : 5 trimestres à la fin de l'année des 20 ans, 9 trimestres cotisés")
                .contains("Survivants : conjoint survivant (120 mois de mariage) ; orphelins : 2.")
                .contains("Conjoint survivant 50 % 919,26 €")
                .contains("1 838,52 €")
                .contains("Âge d'ouverture du droit non atteint")
                .contains("62 ans 9 mois, atteint le 10/12/2026");
    }

    @Test
    void sansChiffreAVerifierLaReserveNEstPasImprimee() throws IOException {
        assertThat(texte(List.of())).doesNotContain("Chiffres à vérifier");
    }

    /** 1 500 € is three quarters of 2 000 €, and its bar three quarters of the other; the page says both amounts. */
    @Test
    void lesDepartsSeComparentEnImageEtEnMots() throws IOException {
        byte[] pdf = imprimer(estimation(List.of(), du(DEPART, "1500.00"), du(DEPART.plusYears(1), "2000.00")));
        assertThat(texte(pdf))
                .contains("Pension selon le départ")
                .contains("De 1 500,00 € pour un départ le 01/01/2027 à 2 000,00 € pour un départ le 01/01/2028");
        assertThat(barres(pdf)).hasSize(2).satisfies(longueurs -> assertThat(longueurs.get(0) / longueurs.get(1))
                .isCloseTo(0.75, within(0.01)));
    }

    /** The curve of the page starts at two amounts as well. */
    @Test
    void unSeulMontantNeSeComparePas() throws IOException {
        assertThat(texte(List.of())).doesNotContain("Pension selon le départ");
    }

    /** Widths of the bars of the only picture of the document, from the top: they are its only dark blue rectangles. */
    private static List<Double> barres(byte[] pdf) throws IOException {
        List<Double> longueurs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(document).renderImage(page, 2);
                int hauteur = 0;
                int largeur = 0;
                for (int y = 0; y < image.getHeight(); y++) {
                    int bleus = bleus(image, y);
                    if (bleus >= MINIMUM) {
                        hauteur++;
                        largeur = bleus;
                    } else if (hauteur > 0) {
                        longueurs.add((double) largeur);
                        hauteur = 0;
                    }
                }
            }
        }
        return longueurs;
    }

    /** The longest run of points of this colour on a line. */
    private static int bleus(BufferedImage image, int y) {
        int suite = 0;
        int longue = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            suite = (image.getRGB(x, y) & 0xFFFFFF) == BLEU ? suite + 1 : 0;
            longue = Math.max(longue, suite);
        }
        return longue;
    }

    private static String texte(List<String> aVerifier) throws IOException {
        return texte(imprimer(estimation(
                aVerifier,
                pension(DEPART, IssuePension.AGE_NON_ATTEINT, null, null, null, null),
                du(DEPART, "1838.52"))));
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static byte[] imprimer(EstimationVue estimation) {
        return new Impression()
                .produire(
                        "carriere/estimation-pension.html",
                        ImpressionPension.imprimable(estimation, new Destinataire("Commune fictive", "216200022")));
    }

    private static PensionVue du(LocalDate depart, String montant) {
        return pension(
                depart,
                IssuePension.PENSION,
                478,
                new BigDecimal("12.5000"),
                new BigDecimal("167.14"),
                new BigDecimal(montant));
    }

    private static EstimationVue estimation(List<String> aVerifier, PensionVue... pensions) {
        return new EstimationVue(
                1,
                "FICTIF Andrée",
                "216200022",
                LocalDate.of(1964, 3, 10),
                LocalDate.of(2026, 11, 29),
                Categorie.SEDENTAIRE,
                LocalDate.of(2026, 12, 10),
                LocalDate.of(2031, 3, 10),
                new DemandeEstimation(List.of(DEPART), MotifDepart.AGE, 9, 0, 0, 3, 0, false, complements()),
                List.of(pensions),
                "Aucun avancement d'échelon à venir.",
                aVerifier);
    }

    private static Complements complements() {
        return new Complements(
                new AutresPensions(false, new BigDecimal("410.50")),
                new BonificationIndiciaire(new BigDecimal("12.5"), 80),
                new Surcotisation(LocalDate.of(2025, 1, 1), 24, 80, false),
                new CarriereLongue(AgeDebut.VINGT_ANS, 5, 9),
                new Survivants(List.of(new Conjoint(false, 120, false, false)), 2));
    }

    private static PensionVue pension(
            LocalDate depart,
            IssuePension issue,
            Integer indice,
            BigDecimal decote,
            BigDecimal majoration,
            BigDecimal montant) {
        return new PensionVue(
                depart,
                753,
                issue,
                161,
                170,
                170,
                indice,
                montant,
                decote,
                decote,
                montant == null ? null : BigDecimal.ZERO,
                false,
                majoration,
                montant == null ? null : new BigDecimal("49.23"),
                new SurcotisationVue(new BigDecimal("1.60"), 24, new BigDecimal("11760.15"), new BigDecimal("2000.00")),
                montant,
                montant == null
                        ? List.of()
                        : List.of(new PartReversion(
                                "Conjoint survivant", new BigDecimal("50.0000"), new BigDecimal("919.26"))),
                new Tracage()
                        .etape("Âge d'ouverture", "62 ans 9 mois, atteint le 10/12/2026", "droit ouvert", "CNRACL")
                        .fin());
    }
}
