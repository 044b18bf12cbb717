package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import java.util.List;

/** What the templates of the dossier need. */
final class Imprimables {
    private Imprimables() {}

    /** A piece in a table. */
    record LigneImprimee(
            String numero,
            String rubrique,
            String dossier,
            String libelle,
            String numeroActe,
            String signature,
            String effet,
            String recue,
            String etat,
            String sha256) {
        static LigneImprimee de(Piece piece) {
            return new LigneImprimee(
                    Ecrit.texte(piece.numero()),
                    piece.rubrique() == 0 ? "" : String.valueOf(piece.rubrique()),
                    piece.dossier().intitule() + " (" + piece.dossier().numero() + ")",
                    piece.libelle(),
                    piece.estLisible() ? Ecrit.texte(piece.numeroActe()) : "",
                    piece.estLisible() ? Ecrit.date(piece.dateSignature()) : "",
                    piece.estLisible() ? Ecrit.date(piece.dateEffet()) : "",
                    Ecrit.date(piece.recueLe()),
                    etat(piece),
                    piece.sha256());
        }

        private static String etat(Piece piece) {
            return switch (piece.etat()) {
                case DEPOSEE -> "Déposée";
                case CONTROLEE -> "Contrôlée";
                case INTEGREE -> "Intégrée";
                case REJETEE -> "Rejetée";
                case ANOMALIE_SIGNALEE -> "Anomalie signalée";
                case RETIREE -> "Retirée";
            };
        }
    }

    record Inventaire(
            Destinataire destinataire,
            String numero,
            String intitule,
            String ouvertLe,
            String statut,
            String jour,
            int nombre,
            List<LigneImprimee> pieces,
            List<String> manquantes,
            boolean incomplet) {}

    record Bordereau(Destinataire destinataire, String jour, int nombre, List<LigneImprimee> pieces) {}

    record Lettre(
            Destinataire destinataire,
            String jour,
            String dossier,
            LigneImprimee piece,
            String motif,
            List<String> bloquantes,
            List<String> autres,
            String reponse) {}
}
