package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.ControleVue;
import fr.cdg62.carriere.api.piece.LignePiece;
import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.piece.controle.Anomalies;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A piece as shown; of an erased sanction, only that a piece of this number was withdrawn. */
final class VuesPiece {
    private static final String EFFACEE = "Pièce retirée";

    private VuesPiece() {}

    static String libelle(Piece piece) {
        return piece.estLisible() ? piece.libelle() : EFFACEE;
    }

    /** Where it is filed; 0 once erased, for the rubrique alone would tell what it was. */
    private static int rubrique(Piece piece) {
        return piece.estLisible() ? piece.rubrique() : 0;
    }

    static LignePiece ligne(Piece piece) {
        Dossier dossier = piece.dossier();
        return new LignePiece(
                piece.id(),
                dossier.id(),
                dossier.intitule(),
                piece.siren(),
                libelle(piece),
                rubrique(piece),
                piece.numero(),
                piece.estLisible() ? piece.mentions().dateEffet() : null,
                piece.recueLe(),
                piece.etat(),
                piece.bloquantes(),
                piece.nonBloquantes());
    }

    static PieceVue vue(Piece piece, Predicate<String> roles) {
        return piece.estLisible() ? lisible(piece, roles) : effacee(piece);
    }

    private static PieceVue lisible(Piece piece, Predicate<String> roles) {
        Mentions mentions = piece.mentions();
        Fichier fichier = piece.fichier();
        return new PieceVue(
                piece.id(),
                piece.dossier().id(),
                piece.siren(),
                piece.type(),
                piece.libelle(),
                piece.rubrique(),
                piece.numero(),
                mentions.numeroActe(),
                mentions.dateSignature(),
                mentions.dateEffet(),
                mentions.dateNotification(),
                piece.recueLe(),
                piece.estTransmissible(),
                fichier.nom(),
                fichier.mime(),
                fichier.taille(),
                fichier.sha256(),
                fichier.deposant(),
                piece.controleePar(),
                piece.etat(),
                piece.motif(),
                piece.motifRetrait(),
                Anomalies.vue(piece.anomalies()),
                MachinePiece.MACHINE.possibles(piece.etat(), roles),
                piece.version());
    }

    private static PieceVue effacee(Piece piece) {
        Fichier fichier = piece.fichier();
        return new PieceVue(
                piece.id(),
                piece.dossier().id(),
                piece.siren(),
                null,
                EFFACEE,
                0,
                piece.numero(),
                null,
                null,
                null,
                null,
                piece.recueLe(),
                piece.estTransmissible(),
                EFFACEE,
                fichier.mime(),
                fichier.taille(),
                "",
                fichier.deposant(),
                piece.controleePar(),
                piece.etat(),
                null,
                null,
                new ControleVue(List.of(), List.of()),
                Set.of(),
                piece.version());
    }
}
