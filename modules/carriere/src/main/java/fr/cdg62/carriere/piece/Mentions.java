package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.NouvellePiece;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an act says of itself, as its depositor reported it; empty for a piece that is no act. */
@Embeddable
class Mentions {
    /** JPA reads as null an embedded object whose columns are all null. */
    static final Mentions AUCUNE = new Mentions();

    @Column(name = "numero_acte")
    private String numeroActe;

    @Column(name = "date_signature")
    private LocalDate dateSignature;

    @Column(name = "date_effet")
    private LocalDate dateEffet;

    @Column(name = "date_notification")
    private LocalDate dateNotification;

    private String grade;

    private Integer echelon;

    @Column(name = "indice_brut")
    private Integer indiceBrut;

    protected Mentions() {}

    static Mentions de(NouvellePiece dite) {
        Mentions mentions = new Mentions();
        mentions.numeroActe = dite.numeroActe();
        mentions.dateSignature = dite.dateSignature();
        mentions.dateEffet = dite.dateEffet();
        mentions.dateNotification = dite.dateNotification();
        mentions.grade = dite.grade();
        mentions.echelon = dite.echelon();
        mentions.indiceBrut = dite.indiceBrut();
        return mentions;
    }

    /** As they were reported, for a control made again. */
    NouvellePiece dites(String type) {
        return new NouvellePiece(
                type, numeroActe, dateSignature, dateEffet, dateNotification, grade, echelon, indiceBrut);
    }

    String numeroActe() {
        return numeroActe;
    }

    LocalDate dateSignature() {
        return dateSignature;
    }

    LocalDate dateEffet() {
        return dateEffet;
    }

    LocalDate dateNotification() {
        return dateNotification;
    }
}
