package fr.cdg62.finances.cotisation;

import static fr.cdg62.finances.cotisation.Scene.CDG;
import static fr.cdg62.finances.cotisation.Scene.GESTIONNAIRE;
import static fr.cdg62.finances.cotisation.Scene.bases;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.finances.api.cotisation.DeclarationResume;
import fr.cdg62.finances.api.cotisation.DeclarationVue;
import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.finances.api.cotisation.NouvelleDeclaration;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.finances.api.cotisation.calcul.EcartPaie;
import fr.cdg62.finances.api.cotisation.calcul.Periodicite;
import fr.cdg62.finances.api.titre.LigneTitre;
import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.finances.api.titre.NouveauTitre;
import fr.cdg62.referentiel.api.collectivite.TypeStructure;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ParcoursDeclarationTest {

    private final Scene scene = new Scene();

    private static Montant total(NouveauTitre titre) {
        return Montant.somme(titre.lignes().stream().map(LigneTitre::montant).toList());
    }

    private DeclarationVue corriger(DeclarationVue ancienne, String base) {
        scene.en(GESTIONNAIRE);
        return scene.guichet.corriger(ancienne.resume().id(), 0, bases("2026-01", base));
    }

    @Test
    @DisplayName("C1 de bout en bout : brouillon, dépôt, validation, titre normal de 941,40 €")
    void c1() {
        DeclarationVue brouillon = scene.guichet.enregistrer(Scene.mois("2026-01", "78450.37"));
        assertThat(brouillon.resume().etat()).isEqualTo(EtatDeclaration.BROUILLON);
        assertThat(brouillon.echeance()).isEqualTo(LocalDate.of(2026, 2, 15));
        assertThat(brouillon.actionsPossibles()).containsExactly(EvenementDeclaration.DEPOSER);

        DeclarationVue deposee = scene.guichet.deposer(brouillon.resume().id(), 0);
        assertThat(deposee.resume().etat()).isEqualTo(EtatDeclaration.DEPOSEE);
        assertThat(scene.deposees).hasSize(1);

        DeclarationVue titree = scene.titrer(deposee);
        assertThat(titree.resume().etat()).isEqualTo(EtatDeclaration.TITREE);
        NouveauTitre titre = scene.titres.get(0);
        assertThat(titre.nature()).isEqualTo(NatureTitre.NORMAL);
        assertThat(titre.objet()).isEqualTo("Cotisations au centre de gestion, janvier 2026");
        assertThat(titre.dateLimite()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(total(titre)).isEqualTo(Montant.de("941.40"));
        assertThat(scene.journal)
                .extracting(Inscription::action)
                .containsExactly("ENREGISTREE", "DEPOSER", "VALIDER", "TITRER");
    }

    @Test
    @DisplayName("C6 de bout en bout : la correction remplace et donne un titre complémentaire de 6,48 €")
    void c6() {
        DeclarationVue premiere = scene.titrer(scene.deposee("2026-01", "78450.37"));

        DeclarationVue correction = corriger(premiere, "78990.37");
        assertThat(correction.resume().rang()).isEqualTo(2);
        assertThat(correction.historique())
                .extracting(DeclarationResume::etat)
                .containsExactly(EtatDeclaration.DEPOSEE, EtatDeclaration.TITREE);

        DeclarationVue titree = scene.titrer(correction);
        assertThat(titree.historique())
                .extracting(DeclarationResume::etat)
                .containsExactly(EtatDeclaration.TITREE, EtatDeclaration.REMPLACEE);
        assertThat(scene.titres).hasSize(2);
        NouveauTitre complement = scene.titres.get(1);
        assertThat(complement.nature()).isEqualTo(NatureTitre.COMPLEMENTAIRE);
        assertThat(complement.titreRectifie()).isEqualTo(1L);
        assertThat(complement.lignes())
                .containsExactly(
                        new LigneTitre("Cotisation obligatoire, janvier 2026", Montant.de("4.32")),
                        new LigneTitre("Cotisation additionnelle, janvier 2026", Montant.de("2.16")));
    }

    @Test
    @DisplayName("Une baisse de 6,48 € est reportée puis imputée sur le mois suivant")
    void report() {
        DeclarationVue premiere = scene.titrer(scene.deposee("2026-01", "78990.37"));
        scene.titrer(corriger(premiere, "78450.37"));
        assertThat(scene.titres).hasSize(1);

        DeclarationVue fevrier = scene.titrer(scene.deposee("2026-02", "78450.37"));

        assertThat(total(scene.titres.get(1))).isEqualTo(Montant.de("934.92"));
        assertThat(scene.guichet.decompte(fevrier.resume().id()).mentions())
                .extracting(mention -> mention.replace('\u00a0', ' '))
                .contains(
                        "Trop-versé antérieur de 4,32 € (cotisation obligatoire), imputé sur cette période.",
                        "Trop-versé antérieur de 2,16 € (cotisation additionnelle), imputé sur cette période.");
    }

    @Test
    @DisplayName("Une baisse de 12 € + 6 € donne un titre de réduction du titre d'origine")
    void reduction() {
        DeclarationVue premiere = scene.titrer(scene.deposee("2026-01", "79950.37"));

        scene.titrer(corriger(premiere, "78450.37"));

        NouveauTitre reduction = scene.titres.get(1);
        assertThat(reduction.nature()).isEqualTo(NatureTitre.REDUCTION);
        assertThat(reduction.titreRectifie()).isEqualTo(1L);
        assertThat(total(reduction)).isEqualTo(Montant.de("18.00"));
    }

    @Test
    @DisplayName("Un mois déclaré à zéro n'est pas titré ; sa correction l'est par un titre normal")
    void zeroPuisCorrection() {
        DeclarationVue premiere = scene.titrer(scene.deposee("2026-01", "0"));
        assertThat(scene.titres).isEmpty();

        scene.titrer(corriger(premiere, "1000"));

        assertThat(scene.titres).extracting(NouveauTitre::nature).containsExactly(NatureTitre.NORMAL);
        assertThat(total(scene.titres.get(0))).isEqualTo(Montant.de("12.00"));
    }

    @Test
    @DisplayName("Rejetée avec un motif, la déclaration se corrige : la nouvelle version la remplace aussitôt")
    void rejet() {
        DeclarationVue deposee = scene.deposee("2026-01", "100.00");
        scene.en(CDG);
        DeclarationVue rejetee = scene.bureau.rejeter(deposee.resume().id(), 0, "Base manifestement incomplète.");
        assertThat(rejetee.motif()).isEqualTo("Base manifestement incomplète.");

        DeclarationVue correction = corriger(rejetee, "78450.37");

        assertThat(correction.historique())
                .extracting(DeclarationResume::etat)
                .containsExactly(EtatDeclaration.DEPOSEE, EtatDeclaration.REMPLACEE);
    }

    @Test
    @DisplayName("R-COT-12 : taxation titrée, puis déclaration réelle : la taxation est annulée, le réel est titré")
    void taxation() {
        NouvelleDeclaration estimation = Scene.mois("2026-01", "80000.00");
        scene.en(CDG);
        DeclarationVue taxation = scene.titrer(scene.estimations.taxer(estimation, "Taxation d'office provisoire."));
        assertThat(scene.titres.get(0).objet())
                .isEqualTo("Cotisations au centre de gestion, janvier 2026 (taxation d'office provisoire)");
        assertThat(scene.deposees).isEmpty();
        assertThat(taxation.motif()).isEqualTo("Taxation d'office provisoire.");

        DeclarationVue reelle = scene.titrer(scene.deposee("2026-01", "78450.37"));

        assertThat(scene.titres)
                .extracting(NouveauTitre::nature)
                .containsExactly(NatureTitre.NORMAL, NatureTitre.ANNULATION, NatureTitre.NORMAL);
        assertThat(scene.titres.get(1).titreRectifie()).isEqualTo(1L);
        assertThat(total(scene.titres.get(1))).isEqualTo(Montant.de("960.00"));
        assertThat(total(scene.titres.get(2))).isEqualTo(Montant.de("941.40"));
        assertThat(reelle.historique())
                .extracting(DeclarationResume::etat)
                .containsExactly(EtatDeclaration.TITREE, EtatDeclaration.REMPLACEE);
    }

    @Test
    @DisplayName("Une taxation pas encore titrée cède la place au dépôt de la déclaration, sans titre")
    void taxationNonTitree() {
        scene.en(CDG);
        scene.estimations.taxer(Scene.mois("2026-01", "80000.00"), "Provisoire.");

        DeclarationVue reelle = scene.deposee("2026-01", "78450.37");

        assertThat(reelle.historique())
                .extracting(DeclarationResume::etat)
                .containsExactly(EtatDeclaration.DEPOSEE, EtatDeclaration.REMPLACEE);
        assertThat(scene.titres).isEmpty();
    }

    @Test
    @DisplayName("R-COT-13 : la base de janvier 2026 s'écarte de plus de 1 % de celle de janvier 2025")
    void variation() {
        scene.titrer(scene.deposee("2025-01", "70000.00"));

        DeclarationVue janvier = scene.deposee("2026-01", "78450.37");

        assertThat(janvier.variations()).singleElement().satisfies(variation -> assertThat(variation.ecartPct())
                .isEqualByComparingTo("12.07"));
    }

    @Test
    @DisplayName(
            "R-COT-13 : la paie faite par le centre et la déclaration sont égales au centime, ou rien n'est validé")
    void egaliteAvecLaPaie() {
        scene.paie.put(YearMonth.of(2026, 1), Montant.de("78450.38"));
        DeclarationVue deposee = scene.deposee("2026-01", "78450.37");
        long id = deposee.resume().id();
        assertThat(deposee.ecartsPaie())
                .containsExactly(new EcartPaie(YearMonth.of(2026, 1), Montant.de("78450.37"), Montant.de("78450.38")));

        scene.en(CDG);
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> scene.bureau.valider(id, 0));
        assertThat(refus.code()).isEqualTo(CodeProbleme.BASE_PAIE_DIFFERENTE);

        scene.paie.put(YearMonth.of(2026, 1), Montant.de("78450.37"));
        assertThat(scene.bureau.valider(id, 0).resume().etat()).isEqualTo(EtatDeclaration.VALIDEE);
    }

    @Test
    @DisplayName("R-COT-3 : le décompte d'un département rappelle la limite de l'assiette, pas celui d'une commune")
    void assietteDUnDepartement() {
        DeclarationVue deposee = scene.deposee("2026-01", "78450.37");
        assertThat(mentions(deposee)).noneMatch(mention -> mention.contains("collèges"));
        scene.type = TypeStructure.DEPARTEMENT;
        assertThat(mentions(deposee)).anyMatch(mention -> mention.contains("agents des collèges ou des lycées"));
    }

    private List<String> mentions(DeclarationVue declaration) {
        return scene.guichet.decompte(declaration.resume().id()).mentions();
    }

    @Test
    @DisplayName("Un brouillon se modifie et se recalcule")
    void modification() {
        DeclarationVue brouillon = scene.guichet.enregistrer(Scene.mois("2026-01", "1.00"));

        DeclarationVue modifie = scene.guichet.modifier(brouillon.resume().id(), 0, bases("2026-01", "78450.37"));

        assertThat(modifie.calcul().total()).isEqualTo(Montant.de("941.40"));
        assertThat(modifie.bases()).isEqualTo(bases("2026-01", "78450.37"));
        assertThat(modifie.historique()).hasSize(1);
        assertThat(List.copyOf(modifie.actionsPossibles())).containsExactly(EvenementDeclaration.DEPOSER);
    }

    @Test
    @DisplayName("Une déclaration annuelle porte ses douze mois et un seul titre")
    void annuelle() {
        scene.periodicites.put(Scene.COMMUNE, Periodicite.ANNUELLE);
        List<BaseMensuelle> annee = new ArrayList<>();
        for (int mois = 1; mois <= 12; mois++) {
            annee.add(new BaseMensuelle(YearMonth.of(2025, mois), new BigDecimal("10112.08"), BigDecimal.ZERO));
        }
        DeclarationVue brouillon = scene.guichet.enregistrer(
                new NouvelleDeclaration(Scene.COMMUNE, Periodicite.ANNUELLE.contenant(YearMonth.of(2025, 6)), annee));
        assertThat(brouillon.echeance()).isEqualTo(LocalDate.of(2026, 1, 15));

        scene.titrer(scene.guichet.deposer(brouillon.resume().id(), 0));

        // 12 × 10 112,08 = 121 344,96 ; × 0,80 % = 970,75968 ; × 0,45 % = 546,05232
        assertThat(scene.titres).hasSize(1);
        assertThat(scene.titres.get(0).objet()).isEqualTo("Cotisations au centre de gestion, année 2025");
        assertThat(total(scene.titres.get(0))).isEqualTo(Montant.de("1516.81"));
    }
}
