package fr.cdg62.carriere.piece.controle;

import fr.cdg62.carriere.api.piece.Anomalie;
import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.NouvellePiece;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Control of a piece at arrival: what refuses it, and what is only to be corrected. */
public final class ControlePiece {
    private final RegleType type;
    private final NouvellePiece piece;
    private final Contexte contexte;
    private final List<Constat> constats = new ArrayList<>();

    private ControlePiece(RegleType type, NouvellePiece piece, Contexte contexte) {
        this.type = type;
        this.piece = piece;
        this.contexte = contexte;
    }

    static ControlePiece de(RegleType type, NouvellePiece piece, Contexte contexte) {
        ControlePiece controle = new ControlePiece(type, piece, contexte);
        controle.versement();
        if (type.acte()) {
            controle.signature();
            controle.effet();
            controle.mentions();
        }
        controle.situation();
        return controle;
    }

    private void versement() {
        if (!type.versable()) {
            bloquer(
                    CodeProbleme.PIECE_NON_VERSABLE,
                    "type",
                    "%s : cette pièce n'est pas versée au dossier (CGFP, art. L533-5).".formatted(type.libelle()));
        }
        if (contexte.dossier() == null && !type.ouvreDossier()) {
            bloquer(
                    CodeProbleme.DOSSIER_NON_OUVERT,
                    "type",
                    "Aucun dossier n'est ouvert pour cet agent : déposez d'abord son arrêté de nomination.");
        } else if (contexte.dossier() != null && !contexte.dossier().recoitDesPieces()) {
            bloquer(
                    CodeProbleme.DOSSIER_NON_OUVERT,
                    "type",
                    "Le dossier de cet agent ne reçoit plus de pièces : il est à l'état %s."
                            .formatted(contexte.dossier()));
        }
    }

    private void signature() {
        LocalDate signature = piece.dateSignature();
        if (signature == null) {
            bloquer(CodeProbleme.SAISIE_INVALIDE, "dateSignature", "La date de signature de l'acte est obligatoire.");
        } else if (signature.isAfter(contexte.jour())) {
            bloquer(
                    CodeProbleme.PIECE_DATE_SIGNATURE,
                    "dateSignature",
                    "La date de signature du %s est dans l'avenir.".formatted(DateFrancaise.courte(signature)));
        }
    }

    private void effet() {
        LocalDate effet = piece.dateEffet();
        if (effet == null) {
            bloquer(CodeProbleme.SAISIE_INVALIDE, "dateEffet", "La date d'effet de l'acte est obligatoire.");
            return;
        }
        LocalDate majorite = contexte.naissance().plusYears(contexte.ageMinimum());
        if (effet.isBefore(majorite)) {
            bloquer(
                    CodeProbleme.PIECE_AVANT_AGE_MINIMUM,
                    "dateEffet",
                    "La date d'effet du %s précède le %de anniversaire de l'agent (%s)."
                            .formatted(
                                    DateFrancaise.courte(effet),
                                    contexte.ageMinimum(),
                                    DateFrancaise.courte(majorite)));
        }
    }

    private void mentions() {
        if (vide(piece.numeroActe())) {
            signaler("CHAMP_MANQUANT", "numeroActe", "Le numéro de l'acte n'est pas indiqué.");
        }
        LocalDate notification = piece.dateNotification();
        if (notification == null) {
            signaler("CHAMP_MANQUANT", "dateNotification", "La date de notification à l'agent n'est pas indiquée.");
        } else if (piece.dateSignature() != null && notification.isBefore(piece.dateSignature())) {
            signaler("DATES_INCOHERENTES", "dateNotification", "La notification précède la signature de l'acte.");
        }
        if (retroactif()) {
            signaler(
                    "EFFET_RETROACTIF",
                    "dateEffet",
                    "L'acte prend effet avant sa signature : une décision individuelle n'est pas rétroactive, sauf"
                            + " exception prévue par un texte.");
        }
        if (piece.grade() != null && piece.echelon() == null) {
            signaler("CHAMP_MANQUANT", "echelon", "L'échelon n'est pas indiqué.");
        }
    }

    /** The retroactive advancement of échelon is allowed (CGFP, art. L522-13). */
    private boolean retroactif() {
        return piece.dateEffet() != null
                && piece.dateSignature() != null
                && piece.dateEffet().isBefore(piece.dateSignature())
                && !"AVANCEMENT_ECHELON".equals(type.code());
    }

    private void situation() {
        if (contexte.statut() != null && type.statutsExclus().contains(contexte.statut())) {
            incompatible("pour un agent %s".formatted(texte(contexte.statut())));
        } else if (!type.admetPosition(contexte.position())) {
            incompatible("pour un agent en position « %s » à cette date".formatted(texte(contexte.position())));
        }
        if (contexte.grille() != null) {
            bloquer(CodeProbleme.PIECE_HORS_GRILLE, "echelon", contexte.grille());
        }
    }

    private void incompatible(String situation) {
        bloquer(
                CodeProbleme.PIECE_POSITION_INCOMPATIBLE,
                "type",
                "%s : acte impossible %s.".formatted(type.libelle(), situation));
    }

    private static String texte(String code) {
        return code.toLowerCase(Locale.FRANCE).replace('_', ' ');
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }

    private void bloquer(CodeProbleme refus, String champ, String message) {
        constats.add(Constat.bloquant(refus, champ, message));
    }

    private void signaler(String code, String champ, String message) {
        constats.add(Constat.simple(code, champ, message));
    }

    /** Refuses as the first blocking anomaly says; its message tells them all. */
    public void exigerSansBlocage() {
        List<Constat> bloquants = constats.stream().filter(Constat::bloque).toList();
        if (!bloquants.isEmpty()) {
            Constat premier = bloquants.get(0);
            throw new DemandeRefusee(
                    premier.refus(),
                    bloquants.stream().map(c -> c.anomalie().message()).collect(Collectors.joining(" ")),
                    premier.anomalie().champ());
        }
    }

    /** All that was found, blocking or not. */
    public List<Anomalie> anomalies() {
        return constats.stream().map(Constat::anomalie).toList();
    }

    /** The same, sorted by gravity. */
    public ControleVue vue() {
        return Anomalies.vue(anomalies());
    }
}
