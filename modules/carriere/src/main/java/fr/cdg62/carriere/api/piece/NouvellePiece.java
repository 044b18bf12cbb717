package fr.cdg62.carriere.api.piece;

import java.time.LocalDate;

/**
 * What the depositor says of a piece.
 *
 * @param type code of the nomenclature
 * @param numeroActe number given by the employer, may be missing (anomaly)
 * @param dateSignature required for an act, not in the future
 * @param dateEffet required for an act
 * @param dateNotification to the agent, may come later (anomaly)
 * @param grade code of the grade that an act of career confers, may be null
 * @param echelon of this grade, may be null
 * @param indiceBrut of this échelon, may be null
 */
public record NouvellePiece(
        String type,
        String numeroActe,
        LocalDate dateSignature,
        LocalDate dateEffet,
        LocalDate dateNotification,
        String grade,
        Integer echelon,
        Integer indiceBrut) {}
