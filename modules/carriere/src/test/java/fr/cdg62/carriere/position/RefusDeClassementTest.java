package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/**
 * An act of avancement de grade typed by hand, compared with the table of attaché principal to attaché hors classe (tables
 * statutaires, § 1.1). Eighth échelon on 1 June 2024, named on 1 December 2025: 18 months, of which five sixths, 15, are
 * kept in the fourth échelon.
 */
class RefusDeClassementTest {
    private static final String NOMINATION = "2025-12-01";

    @Test
    void laPlaceDeLaTableEstAcceptee() {
        accepte(principal(8), horsClasse(4, Duree.mois(15)));
    }

    @Test
    void unAutreEchelonEstRefuseEnDisantLaPlaceEtSonTexte() {
        refuse(
                principal(8),
                CodeProbleme.CLASSEMENT_CONTRAIRE,
                "Au 01/12/2025, l'agent quitte le grade ATTACHE_P, échelon 8 avec 1 an 6 mois d'ancienneté : la table de"
                        + " classement le place dans le grade ATTACHE_HC, échelon 4 avec 1 an 3 mois d'ancienneté, et non"
                        + " échelon 5 avec 1 an 3 mois d'ancienneté. (décret 2011-1317",
                "changements",
                horsClasse(5, Duree.mois(15)));
    }

    /** All that was acquired is not kept, nor a day less than what is; an act that says nothing keeps nothing. */
    @Test
    void uneAutreAncienneteEstRefusee() {
        for (Duree fausse : new Duree[] {Duree.mois(18), Duree.de(0, 14, 29), Duree.de(0, 15, 1), Duree.NULLE}) {
            refuse(
                    principal(8),
                    CodeProbleme.CLASSEMENT_CONTRAIRE,
                    "échelon 4 avec 1 an 3 mois d'ancienneté, et non échelon 4 ",
                    "changements",
                    horsClasse(4, fausse));
        }
    }

    /** Two years and a half in the seventh échelon on 1 December 2026: the eighth has come that day, without an act. */
    @Test
    void lEchelonVenuAvantLaNominationCompte() {
        Essai septieme = new Essai(TypeActe.AVANCEMENT_GRADE)
                .apres(situation("2024-06-01", "ATTACHE_P", 7))
                .decide(new DecisionsDites(null, null, "ATTACHE_HC", "2026-12-01"));
        accepte(septieme, Fait.depuis(le("2026-12-01"), new Valeur.DeSituation("ATTACHE_HC", 4, Duree.NULLE)));
    }

    @Test
    void unEchelonQueLaTableIgnoreEstRefuse() {
        refuse(
                principal(4),
                CodeProbleme.ECHELON_NON_CLASSE,
                "La table de classement de ATTACHE_P en ATTACHE_HC ne prévoit pas l'échelon 4 avec 1 an 6 mois",
                "changements",
                horsClasse(1, Duree.NULLE));
    }

    @Test
    void sansTableEnVigueurLAnomalieNommeLArticleAObtenir() {
        assertThat(new Essai(TypeActe.AVANCEMENT_GRADE)
                        .apres(situation("2024-06-01", "ADJ_ADM", 6))
                        .decide(new DecisionsDites(null, null, "ADJ_ADM_P2", NOMINATION))
                        .constats(situation(NOMINATION, "ADJ_ADM_P2", 3)))
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.gravite()).isEqualTo(Gravite.ANOMALIE);
                    assertThat(constat.code()).isEqualTo("CLASSEMENT_NON_CONTROLE");
                    assertThat(constat.message())
                            .contains("n'a pas pu être contrôlé", "Article à obtenir : décret n° 2016-596, art. 11");
                });
    }

    @Test
    void avantLesGrillesChargeesLAnomalieEstDite() {
        assertThat(new Essai(TypeActe.AVANCEMENT_GRADE)
                        .apres(situation("2020-01-01", "ATTACHE_P", 8))
                        .decide(new DecisionsDites(null, null, "ATTACHE_HC", NOMINATION))
                        .constats(horsClasse(4, Duree.NULLE)))
                .extracting(Constat::code)
                .containsExactly("CLASSEMENT_NON_CONTROLE");
    }

    @Test
    void seulUnAvancementQueLeTableauPrononceEstCompare() {
        assertThat(new Essai(TypeActe.AVANCEMENT_GRADE)
                        .apres(situation("2024-06-01", "ATTACHE_P", 8))
                        .constats(horsClasse(5, Duree.NULLE)))
                .extracting(Constat::code)
                .containsExactly("MET-369");
        accepte(
                new Essai(TypeActe.RECLASSEMENT).apres(situation("2024-06-01", "ATTACHE_P", 8)),
                horsClasse(5, Duree.NULLE));
        accepte(new Essai(TypeActe.REPRISE).apres(situation("2024-06-01", "ATTACHE_P", 8)), horsClasse(5, Duree.NULLE));
    }

    private static Essai principal(int echelon) {
        return new Essai(TypeActe.AVANCEMENT_GRADE)
                .apres(situation("2024-06-01", "ATTACHE_P", echelon))
                .decide(new DecisionsDites(null, null, "ATTACHE_HC", NOMINATION));
    }

    private static Fait horsClasse(int echelon, Duree anciennete) {
        return Fait.depuis(le(NOMINATION), new Valeur.DeSituation("ATTACHE_HC", echelon, anciennete));
    }
}
