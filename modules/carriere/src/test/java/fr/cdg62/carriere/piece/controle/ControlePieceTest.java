package fr.cdg62.carriere.piece.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contrôle d'une pièce à son arrivée (§ 1.1, rejets)")
class ControlePieceTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final LocalDate NAISSANCE = LocalDate.of(1990, 5, 10);
    private static final RegleType ECHELON =
            acte("AVANCEMENT_ECHELON", "Arrêté d'avancement d'échelon", Set.of(), Set.of());
    private static final RegleType DISPONIBILITE =
            acte("DISPONIBILITE", "Arrêté de mise en disponibilité", Set.of("STAGIAIRE"), Set.of("ACTIVITE"));

    @Test
    void unActeCompletNAppelleRien() {
        assertThat(controle(ECHELON, piece(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 1)), titulaire(null))
                        .anomalies())
                .isEmpty();
    }

    @Test
    void dateDeSignatureDansLAvenir() {
        NouvellePiece demain = piece(JOUR.plusDays(1), JOUR);
        Refus.verifier(
                () -> controle(ECHELON, demain, titulaire(null)).exigerSansBlocage(),
                CodeProbleme.PIECE_DATE_SIGNATURE,
                "dateSignature",
                "La date de signature du 24/11/2026 est dans l'avenir.");
        assertThatCode(() ->
                        controle(ECHELON, piece(JOUR, JOUR), titulaire(null)).exigerSansBlocage())
                .doesNotThrowAnyException();
    }

    @Test
    void dateDEffetAvantLesSeizeAns() {
        NouvellePiece veille = piece(LocalDate.of(2006, 5, 9), LocalDate.of(2006, 5, 9));
        Refus.verifier(
                () -> controle(ECHELON, veille, titulaire(null)).exigerSansBlocage(),
                CodeProbleme.PIECE_AVANT_AGE_MINIMUM,
                "dateEffet",
                "La date d'effet du 09/05/2006 précède le 16e anniversaire de l'agent (10/05/2006).");
        NouvellePiece jour = piece(LocalDate.of(2006, 5, 10), LocalDate.of(2006, 5, 10));
        assertThatCode(() -> controle(ECHELON, jour, titulaire(null)).exigerSansBlocage())
                .doesNotThrowAnyException();
    }

    @Test
    void acteImpossiblePourUnStagiaire() {
        Contexte stagiaire = new Contexte(JOUR, NAISSANCE, 16, EtatDossier.OUVERT, "STAGIAIRE", "ACTIVITE", null);
        Refus.verifier(
                () -> controle(DISPONIBILITE, piece(JOUR, JOUR), stagiaire).exigerSansBlocage(),
                CodeProbleme.PIECE_POSITION_INCOMPATIBLE,
                "type",
                "Arrêté de mise en disponibilité : acte impossible pour un agent stagiaire.");
    }

    @Test
    void acteIncompatibleAvecLaPosition() {
        Contexte conge = new Contexte(JOUR, NAISSANCE, 16, EtatDossier.OUVERT, "TITULAIRE", "CONGE_PARENTAL", null);
        Refus.verifier(
                () -> controle(DISPONIBILITE, piece(JOUR, JOUR), conge).exigerSansBlocage(),
                CodeProbleme.PIECE_POSITION_INCOMPATIBLE,
                "type",
                "Arrêté de mise en disponibilité : acte impossible pour un agent en position « conge parental » à cette"
                        + " date.");
    }

    @Test
    void premierePieceQuiNOuvrePasLeDossier() {
        Contexte sansDossier = new Contexte(JOUR, NAISSANCE, 16, null, null, null, null);
        Refus.verifier(
                () -> controle(ECHELON, piece(JOUR, JOUR), sansDossier).exigerSansBlocage(),
                CodeProbleme.DOSSIER_NON_OUVERT,
                "type",
                "Aucun dossier n'est ouvert pour cet agent : déposez d'abord son arrêté de nomination.");
    }

    @Test
    void dossierClosNeRecoitPlusDePieces() {
        Contexte clos = new Contexte(JOUR, NAISSANCE, 16, EtatDossier.CLOS, "TITULAIRE", null, null);
        Refus.verifier(
                () -> controle(ECHELON, piece(JOUR, JOUR), clos).exigerSansBlocage(),
                CodeProbleme.DOSSIER_NON_OUVERT,
                "type",
                "Le dossier de cet agent ne reçoit plus de pièces : il est à l'état CLOS.");
    }

    @Test
    void avertissementNonVerse() {
        RegleType avertissement = new RegleType(
                "AVERTISSEMENT", "Avertissement", 16, true, false, false, false, null, 1, false, Set.of(), Set.of());
        Refus.verifier(
                () -> controle(avertissement, piece(JOUR, JOUR), titulaire(null))
                        .exigerSansBlocage(),
                CodeProbleme.PIECE_NON_VERSABLE,
                "type",
                "Avertissement : cette pièce n'est pas versée au dossier (CGFP, art. L533-5).");
    }

    @Test
    void horsGrille() {
        String faute = "L'échelon 14 n'existe pas dans la grille en vigueur au 01/11/2026.";
        Refus.verifier(
                () -> controle(ECHELON, piece(JOUR, JOUR), titulaire(faute)).exigerSansBlocage(),
                CodeProbleme.PIECE_HORS_GRILLE,
                "echelon",
                faute);
    }

    @Test
    void datesObligatoiresDUnActeEtMessageComplet() {
        NouvellePiece vide = new NouvellePiece("AVANCEMENT_ECHELON", "1", null, null, JOUR, null, null, null);
        Refus.verifier(
                () -> controle(ECHELON, vide, titulaire(null)).exigerSansBlocage(),
                CodeProbleme.SAISIE_INVALIDE,
                "dateSignature",
                "La date de signature de l'acte est obligatoire. La date d'effet de l'acte est obligatoire.");
    }

    @Test
    void mentionsManquantesSansBloquer() {
        NouvellePiece nue = new NouvellePiece(
                "DISPONIBILITE",
                null,
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 11, 1),
                null,
                "ADM_TERR",
                null,
                null);
        Contexte actif = new Contexte(JOUR, NAISSANCE, 16, EtatDossier.COMPLET, "TITULAIRE", "ACTIVITE", null);
        ControlePiece controle = controle(DISPONIBILITE, nue, actif);

        assertThat(controle.vue().bloquantes()).isEmpty();
        assertThat(controle.vue().nonBloquantes())
                .extracting(Anomalie::code, Anomalie::champ)
                .containsExactly(
                        tuple("CHAMP_MANQUANT", "numeroActe"),
                        tuple("CHAMP_MANQUANT", "dateNotification"),
                        tuple("EFFET_RETROACTIF", "dateEffet"),
                        tuple("CHAMP_MANQUANT", "echelon"));
        assertThatCode(controle::exigerSansBlocage).doesNotThrowAnyException();
    }

    @Test
    void avancementDEchelonRetroactifAdmis() {
        NouvellePiece retroactif = piece(JOUR, LocalDate.of(2026, 3, 1));
        assertThat(controle(ECHELON, retroactif, titulaire(null)).anomalies()).isEmpty();
    }

    private static RegleType acte(String code, String libelle, Set<String> exclus, Set<String> positions) {
        return new RegleType(code, libelle, 5, true, false, true, false, null, null, true, exclus, positions);
    }

    private static NouvellePiece piece(LocalDate signature, LocalDate effet) {
        return new NouvellePiece("AVANCEMENT_ECHELON", "2026-12", signature, effet, signature, null, null, null);
    }

    private static Contexte titulaire(String grille) {
        return new Contexte(JOUR, NAISSANCE, 16, EtatDossier.OUVERT, "TITULAIRE", "ACTIVITE", grille);
    }

    private static ControlePiece controle(RegleType type, NouvellePiece piece, Contexte contexte) {
        return ControlePiece.de(type, piece, contexte);
    }
}
