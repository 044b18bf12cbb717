package fr.cdg62.carriere.api.piece;

import fr.cdg62.carriere.api.dossier.MotifConsultation;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** What is drawn from the dossiers: nomenclature, completeness, printed documents. */
@Local
public interface DocumentsDossier {
    /** The 21 rubriques in force today. */
    List<RubriqueVue> rubriques();

    /** The types of pieces in force today. */
    List<TypePieceVue> types();

    /** The mandatory pieces that a dossier lacks, from the rows in force today for the status of its agent. */
    List<TypePieceVue> manquantes(long dossier);

    /** Inventaire du dossier: every numbered piece by rubrique, with its hash. */
    byte[] inventaire(long dossier, MotifConsultation motif);

    /** Bordereau de dépôt: what a collectivité deposited on a day. */
    byte[] bordereau(String siren, LocalDate jour);

    /** Lettre d'anomalie to the employer, for a piece ANOMALIE_SIGNALEE. */
    byte[] lettre(long piece);
}
