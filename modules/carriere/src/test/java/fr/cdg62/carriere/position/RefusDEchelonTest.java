package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.dispo;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.carriere.api.position.NatureBonification;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/**
 * An act of avancement d'échelon typed by hand, refused for what a proposal is refused for (specification, § 1.3): the
 * fifth échelon of adjoint administratif lasts one year, so that the sixth is reached on 1 March 2025.
 */
class RefusDEchelonTest {
    private static final String EN_AVANCE =
            "L'échelon 6 est atteint le 01/03/2025 ; il ne peut pas être prononcé au 28/02/2025, sauf bonification enregistrée.";

    @Test
    void accepteLeJourMemeEtApresPasLaVeille() {
        accepte(cinquieme(), echelon("2025-03-01", 6));
        accepte(cinquieme(), echelon("2025-09-01", 6));
        refuse(cinquieme(), CodeProbleme.ECHELON_AVANT_DATE, EN_AVANCE, "dateEffet", echelon("2025-02-28", 6));
    }

    @Test
    void leTempsDeDisponibiliteRetardeLAvancement() {
        refuse(
                cinquieme().apres(dispo("2024-06-01", "2024-08-31", MotifPosition.SUIVRE_CONJOINT)),
                CodeProbleme.ECHELON_AVANT_DATE,
                "L'échelon 6 est atteint le 01/06/2025",
                "dateEffet",
                echelon("2025-05-31", 6));
    }

    @Test
    void uneBonificationEnregistreeOuDuMemeActeAvanceLaDate() {
        Fait bonification =
                Fait.depuis(le("2024-06-01"), new Valeur.DeBonification(NatureBonification.SGM, Duree.mois(3)));
        accepte(cinquieme().apres(bonification), echelon("2024-12-01", 6));
        accepte(cinquieme(), bonification, echelon("2024-12-01", 6));
        refuse(
                cinquieme().apres(bonification),
                CodeProbleme.ECHELON_AVANT_DATE,
                "L'échelon 6 est atteint le 01/12/2024",
                "dateEffet",
                echelon("2024-11-30", 6));
    }

    @Test
    void aucunEchelonNeSeSaute() {
        refuse(
                cinquieme(),
                CodeProbleme.ECHELON_NON_CONSECUTIF,
                "après l'échelon 5 vient l'échelon 6, et non l'échelon 7",
                "echelon",
                echelon("2026-03-01", 7));
        accepte(cinquieme(), echelon("2025-03-01", 6), echelon("2026-03-01", 7));
    }

    @Test
    void rienNeSuitLeDernierEchelon() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON).apres(echelon("2024-03-01", 11)),
                CodeProbleme.ECHELON_TERMINAL,
                "L'échelon 11 est le dernier du grade ADJ_ADM",
                "echelon",
                echelon("2026-03-01", 12));
    }

    @Test
    void lAvancementNeChangePasDeGrade() {
        refuse(
                cinquieme(),
                CodeProbleme.ECHELON_NON_CONSECUTIF,
                "L'agent ne détient pas le grade ATTACHE au 01/03/2025.",
                "grade",
                situation("2025-03-01", "ATTACHE", 6));
    }

    @Test
    void laRepriseEtLesAutresActesNeSontPasDesAvancements() {
        accepte(new Essai(TypeActe.REPRISE).apres(echelon("2024-03-01", 5)), echelon("2024-06-01", 9));
        accepte(new Essai(TypeActe.RECLASSEMENT).apres(echelon("2024-03-01", 5)), echelon("2024-06-01", 9));
    }

    @Test
    void avantLesGrillesChargeesLAnomalieEstDite() {
        assertThat(new Essai(TypeActe.AVANCEMENT_ECHELON)
                        .apres(echelon("2020-01-01", 3))
                        .constats(echelon("2021-01-01", 4)))
                .extracting(Constat::gravite, Constat::code)
                .containsExactly(tuple(Gravite.ANOMALIE, "AVANCEMENT_NON_CONTROLE"));
    }

    @Test
    void leStagiaireDeCategorieAEstSignale() {
        assertThat(new Essai(TypeActe.AVANCEMENT_ECHELON)
                        .stagiaire()
                        .apres(situation("2024-03-01", "ATTACHE", 1))
                        .constats(situation("2026-12-01", "ATTACHE", 2)))
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.code()).isEqualTo("ECHELON_STAGIAIRE_A");
                    assertThat(constat.gravite()).isEqualTo(Gravite.ANOMALIE);
                    assertThat(constat.message()).contains("admis en pratique", "décret n° 2006-1695");
                });
    }

    private static Essai cinquieme() {
        return new Essai(TypeActe.AVANCEMENT_ECHELON).apres(echelon("2024-03-01", 5));
    }

    private static Fait echelon(String du, int numero) {
        return situation(du, "ADJ_ADM", numero);
    }
}
