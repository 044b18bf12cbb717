package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.api.piece.PieceVue;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.impression.Destinataire;
import fr.cdg62.carriere.impression.Ecrit;
import java.time.LocalDate;
import java.util.List;

/** What the templates of the dossier need. */
final class Imprimables {
    private Imprimables() {}

    /** A piece in a table; of an erased one, only its number. */
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
        static LigneImprimee de(PieceVue piece, Dossier dossier) {
            return new LigneImprimee(
                    Ecrit.texte(piece.numero()),
                    piece.rubrique() == 0 ? "" : String.valueOf(piece.rubrique()),
                    dossier.intitule() + " (" + dossier.numero() + ")",
                    piece.libelle(),
                    Ecrit.texte(piece.numeroActe()),
                    Ecrit.date(piece.dateSignature()),
                    Ecrit.date(piece.dateEffet()),
                    Ecrit.date(piece.recueLe()),
                    etat(piece),
                    piece.sha256());
        }

        private static String etat(PieceVue piece) {
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

    record Certificat(
            Destinataire destinataire,
            String numero,
            String intitule,
            String naissance,
            String terme,
            String elimineLe,
            String eliminePar,
            String visa,
            int nombre,
            List<LigneImprimee> pieces) {}

    record EtatServices(
            Destinataire destinataire,
            String numero,
            String intitule,
            String naissance,
            String jour,
            List<Carriere> carrieres) {}

    /** The services of one career. */
    record Carriere(String cadreEmplois, String employeur, List<Service> services, List<Echelon> echelons) {}

    /**
     * A stretch of service. The leaves are not among what is printed: the paper goes to other employers, whom the health of
     * the agent does not concern.
     */
    record Service(LocalDate debut, LocalDate fin, String statut, String position, String temps) {
        String du() {
            return Ecrit.date(debut);
        }

        String au() {
            return Ecrit.date(fin);
        }

        /** Whether the other goes on without any visible change. */
        boolean sePoursuitPar(Service suivant) {
            return statut.equals(suivant.statut) && position.equals(suivant.position) && temps.equals(suivant.temps);
        }
    }

    /** A grade and échelon, and since when. */
    record Echelon(String depuis, String grade, String echelon) {}
}
