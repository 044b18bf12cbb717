package fr.cdg62.carriere.api.piece;

import java.time.LocalDate;
import java.util.Set;

/**
 * A piece of a dossier.
 *
 * @param numero rank in the dossier, from 1 without discontinuity; null until it is filed
 * @param transmissible whether the act is transmitted to the préfet
 * @param sha256 hash of the file, lower-case hexadecimal; empty once erased
 * @param motif why it was turned down, signalled or withdrawn, null otherwise
 * @param controle anomalies, blocking and not, as last computed
 * @param possibles events open to the caller in this state
 */
public record PieceVue(
        long id,
        long dossier,
        String siren,
        String type,
        String libelle,
        int rubrique,
        Integer numero,
        String numeroActe,
        LocalDate dateSignature,
        LocalDate dateEffet,
        LocalDate dateNotification,
        LocalDate recueLe,
        boolean transmissible,
        String nom,
        String mime,
        long taille,
        String sha256,
        String deposant,
        String controleePar,
        EtatPiece etat,
        String motif,
        MotifRetrait motifRetrait,
        ControleVue controle,
        Set<EvenementPiece> possibles,
        long version) {}
