package fr.cdg62.carriere.position;

import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.position.Verdicts.accepte;
import static fr.cdg62.carriere.position.Verdicts.refuse;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.socle.probleme.CodeProbleme;
import org.junit.jupiter.api.Test;

/** What an act cannot be, whatever it changes: signature, effect, double, grid. */
class RefusDActeTest {

    @Test
    void laSignatureNEstPasAVenir() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON).signe("2026-11-24"),
                CodeProbleme.ACTE_DATE,
                "La date de signature (24/11/2026) est dans l'avenir.",
                "dateSignature",
                situation("2026-12-01", "ADJ_ADM", 6));
    }

    @Test
    void lEffetNePrecedePasLesSeizeAns() {
        refuse(
                new Essai(TypeActe.REPRISE),
                CodeProbleme.ACTE_DATE,
                "Au 16/05/1996, l'agent n'a pas 16 ans.",
                "dateEffet",
                situation("1996-05-16", "ADJ_ADM", 1));
        accepte(new Essai(TypeActe.REPRISE), situation("1996-05-17", "ADJ_ADM", 1));
    }

    @Test
    void deuxActesNeFixentPasDeuxEchelonsLeMemeJour() {
        refuse(
                new Essai(TypeActe.AVANCEMENT_ECHELON).apres(situation("2026-12-01", "ADJ_ADM", 6)),
                CodeProbleme.ACTE_EN_DOUBLE,
                "Un autre acte fixe déjà le grade et l'échelon au 01/12/2026 : annulez-le d'abord.",
                "changements",
                situation("2026-12-01", "ADJ_ADM", 7));
    }

    @Test
    void lEchelonEstDansLaGrille() {
        accepte(new Essai(TypeActe.RECLASSEMENT), situation("2026-12-01", "ADJ_ADM", 11));
        refuse(
                new Essai(TypeActe.RECLASSEMENT),
                CodeProbleme.ECHELON_INCONNU,
                "La grille du grade ADJ_ADM en vigueur au 01/12/2026 compte 11 échelons : l'échelon 12 n'existe pas.",
                "changements",
                situation("2026-12-01", "ADJ_ADM", 12));
    }
}
