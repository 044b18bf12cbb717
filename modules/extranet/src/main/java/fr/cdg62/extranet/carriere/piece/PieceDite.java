package fr.cdg62.extranet.carriere.piece;

import fr.cdg62.carriere.api.piece.NouvellePiece;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the depositor says of a piece, beside the file itself. */
public class PieceDite {
    @QueryParam("type")
    @Parameter(hidden = true, description = "Type de la nomenclature", example = "AVANCEMENT_ECHELON")
    private String type;

    @QueryParam("numeroActe")
    @Parameter(hidden = true, description = "Numéro de l'acte", example = "2026-041")
    private String numeroActe;

    @QueryParam("dateSignature")
    @Parameter(hidden = true, description = "Date de signature, obligatoire pour un acte", example = "2026-11-02")
    private LocalDate dateSignature;

    @QueryParam("dateEffet")
    @Parameter(hidden = true, description = "Date d'effet, obligatoire pour un acte", example = "2026-11-01")
    private LocalDate dateEffet;

    @QueryParam("dateNotification")
    @Parameter(hidden = true, description = "Date de notification à l'agent", example = "2026-11-05")
    private LocalDate dateNotification;

    @QueryParam("grade")
    @Parameter(hidden = true, description = "Code du grade que l'acte confère")
    private String grade;

    @QueryParam("echelon")
    @Parameter(hidden = true, description = "Échelon que l'acte confère", example = "4")
    private Integer echelon;

    @QueryParam("indiceBrut")
    @Parameter(hidden = true, description = "Indice brut de cet échelon", example = "387")
    private Integer indiceBrut;

    /** What the module is told. */
    NouvellePiece piece() {
        return new NouvellePiece(
                type,
                numeroActe == null || numeroActe.isBlank() ? null : numeroActe.strip(),
                dateSignature,
                dateEffet,
                dateNotification,
                grade == null || grade.isBlank() ? null : grade.strip(),
                echelon,
                indiceBrut);
    }
}
