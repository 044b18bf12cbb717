package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.Marque;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;

/** When a row is in force, where it was read and how much it may be trusted. */
public record Validite(Periode periode, String texte, Marque marque) {
    /** Whether a case of this date may be decided with it; an old text only rebuilds the past. */
    boolean sert(LocalDate date, Usage usage) {
        return periode.contient(date) && (marque.utilisable() || usage == Usage.RECONSTITUTION);
    }

    /** The row as a source of figures. */
    public Source source() {
        return new Source(texte, "", marque.verifiee());
    }

    /** What a place is computed for. */
    public enum Usage {
        /** A case to decide: only what was read in a text in force. */
        COURANT,
        /** An old career to rebuild: old texts serve as well. */
        RECONSTITUTION
    }
}
