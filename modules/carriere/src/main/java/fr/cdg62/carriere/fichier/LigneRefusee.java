package fr.cdg62.carriere.fichier;

import fr.cdg62.carriere.api.fichier.FauteLigne;

/** A line that cannot be used; caught line by line. */
public final class LigneRefusee extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long ligne;
    private final String colonne;

    LigneRefusee(long ligne, String colonne, String message, Throwable cause) {
        super(message, cause, false, false);
        this.ligne = ligne;
        this.colonne = colonne;
    }

    public FauteLigne faute() {
        return new FauteLigne(ligne, colonne, getMessage());
    }
}
