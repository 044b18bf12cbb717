package fr.cdg62.carriere.api.retraite.avis;

import fr.cdg62.carriere.api.retraite.piece.PieceDeposee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A request as shown.
 *
 * @param numero of the sending, null before
 * @param transmiseLe day of the sending, null before
 * @param etudieeLe day from which the CNRACL studies it, null before
 * @param renduLe day of the opinion, null before
 * @param note what was last said: pieces asked for, sent, reasons; null for nothing
 * @param pieces attached, the latest first
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record AvisVue(
        long id,
        long carriere,
        String agent,
        String siren,
        TypeAvis type,
        EtatAvis etat,
        LocalDate depart,
        String expose,
        String numero,
        LocalDate transmiseLe,
        LocalDate etudieeLe,
        LocalDate renduLe,
        String note,
        List<PieceDeposee> pieces,
        Set<EvenementAvis> possibles,
        long version) {}
