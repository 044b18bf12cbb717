package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.api.importation.LigneRapport;
import fr.cdg62.socle.persistance.EntiteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A line of the report of an import. */
@Entity
@Table(name = "carriere_import_rapport")
public class LigneRapportImport extends EntiteBase {
    public static final String FAUTE = "FAUTE";
    public static final String ECART = "ECART";
    private static final int MESSAGE_MAX = 500;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "import_id", updatable = false)
    private long importation;

    @Column(updatable = false)
    private String nature;

    @Column(updatable = false)
    private long ligne;

    @Column(updatable = false)
    private String colonne;

    @Column(updatable = false)
    private String message;

    protected LigneRapportImport() {}

    public LigneRapportImport(long importation, String nature, FauteLigne faute) {
        this.importation = importation;
        this.nature = nature;
        this.ligne = faute.ligne();
        this.colonne = faute.colonne();
        this.message = faute.message()
                .substring(0, Math.min(MESSAGE_MAX, faute.message().length()));
    }

    LigneRapport vue() {
        return new LigneRapport(nature, ligne, colonne, message);
    }
}
