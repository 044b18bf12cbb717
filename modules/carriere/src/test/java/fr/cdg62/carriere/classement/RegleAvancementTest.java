package fr.cdg62.carriere.classement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.classement.chargement.Tables;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegleAvancementTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 12, 1);
    private static final CatalogueGrilles GRILLES = Grillier.livre();
    private static final TablesClassement TABLES = Tables.livrees();
    private static final RegleAvancement REGLE = new RegleAvancement(TABLES, GRILLES);

    @ParameterizedTest(name = "attaché principal {0} avec {1} mois → hors classe {2} avec {3} mois (IB {4})")
    @CsvSource({
        "8, 18, 4, 15, 946",
        "7, 20, 3, 16, 896",
        "9, 12, 5, 12, 995",
        "10, 70, 6, 70, 1027",
        "5, 12, 1, 12, 797"
    })
    @DisplayName("Tables statutaires, § 1.1 : attaché principal en hors classe")
    void horsClasse(int echelon, int mois, int attendu, int conserves, int indice) {
        Classement classement = classer(echelon, Duree.mois(mois));

        assertThat(classement.echelon()).isEqualTo(attendu);
        assertThat(classement.anciennete()).isEqualTo(Duree.mois(conserves));
        assertThat(classement.indiceBrut()).isEqualTo(indice);
        assertThat(classement.indiceBrutMaintenu()).isNull();
        assertThat(classement.verifie()).isFalse();
    }

    @ParameterizedTest(name = "échelon {0}")
    @ValueSource(ints = {5, 6, 7, 8, 9})
    void unEchelonPleinDonneUnEchelonPleinEtLIndiceNeBaissePas(int echelon) {
        Grille principal = GRILLES.au("ATTACHE_P", JOUR);
        Duree pleine = principal.echelon(echelon).duree().orElseThrow();

        Classement classement = classer(echelon, pleine);

        assertThat(GRILLES.au("ATTACHE_HC", JOUR).echelon(classement.echelon()).duree())
                .contains(classement.anciennete());
        assertThat(classement.indiceBrut())
                .isGreaterThanOrEqualTo(principal.echelon(echelon).indiceBrut());
    }

    @ParameterizedTest(name = "B1 échelon 10 avec {0} mois en 2015 → B2 échelon {1} avec {2} mois")
    @CsvSource({"40, 10, 6", "20, 9, 27"})
    @DisplayName("Tables statutaires, § 1.4 : ancien article 26, pour reconstituer une carrière")
    void ancienneTableB(int mois, int echelon, int conserves) {
        LigneAvancement ligne = TABLES.avancement(
                new SituationDeGrade("REDACTEUR", 10, Duree.mois(mois)),
                "REDACTEUR_P2",
                LocalDate.of(2015, 1, 1),
                Usage.RECONSTITUTION);

        assertThat(ligne.versEchelon()).isEqualTo(echelon);
        assertThat(ligne.formule().conserver(Formule.mois(mois), Optional.of(Duree.mois(36))))
                .isEqualTo(Duree.mois(conserves));
    }

    @Test
    void unCasCourantNeSeReglePasSurUnTexteAncien() {
        DemandeRefusee refus = catchThrowableOfType(
                DemandeRefusee.class,
                () -> REGLE.classer(
                        new SituationDeGrade("REDACTEUR", 10, Duree.mois(40)),
                        "REDACTEUR_P2",
                        LocalDate.of(2015, 1, 1),
                        Usage.COURANT));

        assertThat(refus.code()).isEqualTo(CodeProbleme.TABLE_NON_CHARGEE);
    }

    @ParameterizedTest(name = "{0} en {1} : {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ADJ_ADM; ADJ_ADM_P2; décret n° 2016-596, art. 11",
                "ATTACHE; ATTACHE_P; décret n° 87-1099, art. 21",
                "AGENT_MAITRISE; AGENT_MAITRISE_P; décret portant statut particulier du cadre d'emplois",
            },
            delimiter = ';')
    void sansTableLeRefusNommeLArticleAObtenir(String de, String vers, String article) {
        DemandeRefusee refus = catchThrowableOfType(
                DemandeRefusee.class,
                () -> REGLE.classer(new SituationDeGrade(de, 5, Duree.NULLE), vers, JOUR, Usage.COURANT));

        assertThat(refus.code()).isEqualTo(CodeProbleme.TABLE_NON_CHARGEE);
        assertThat(refus.champ()).isEqualTo("versGrade");
        assertThat(refus.getMessage())
                .isEqualTo(
                        "Table non chargée : le classement du grade %s dans le grade %s au 01/12/2026. Article à obtenir : %s."
                                .formatted(de, vers, article));
    }

    @Test
    void unEchelonQueLaTableIgnoreEstRefuse() {
        DemandeRefusee refus = catchThrowableOfType(DemandeRefusee.class, () -> classer(4, Duree.mois(3)));

        assertThat(refus.code()).isEqualTo(CodeProbleme.ECHELON_NON_CLASSE);
        assertThat(refus.getMessage())
                .isEqualTo("La table de classement de ATTACHE_P en ATTACHE_HC ne prévoit pas"
                        + " l'échelon 4 avec 3 mois d'ancienneté.");
    }

    @Test
    void laTraceDitLaFractionEtSaSource() {
        assertThat(classer(8, Duree.mois(18)).trace().etapes().get(1))
                .hasFieldOrPropertyWithValue("calcul", "5/6 de l'ancienneté acquise")
                .hasFieldOrPropertyWithValue("resultat", "1 an 3 mois")
                .extracting(etape -> etape.source())
                .asString()
                .endsWith("(à vérifier)");
    }

    private static Classement classer(int echelon, Duree anciennete) {
        return REGLE.classer(new SituationDeGrade("ATTACHE_P", echelon, anciennete), "ATTACHE_HC", JOUR, Usage.COURANT);
    }
}
