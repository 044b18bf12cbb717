package fr.cdg62.carriere.promotion;

import fr.cdg62.carriere.api.promotion.dossier.NotePI;
import jakarta.persistence.Embeddable;

/** Points given for a criterion. */
@Embeddable
class NoteEnregistree {
    private String code;
    private int points;

    protected NoteEnregistree() {}

    NoteEnregistree(NotePI note) {
        code = note.code();
        points = note.points();
    }

    NotePI valeur() {
        return new NotePI(code, points);
    }
}
