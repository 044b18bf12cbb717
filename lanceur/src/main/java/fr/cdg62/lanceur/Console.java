package fr.cdg62.lanceur;

import java.io.PrintStream;

/** What the person at the keyboard reads. */
public final class Console {

    private final PrintStream sortie;

    public Console(PrintStream sortie) {
        this.sortie = sortie;
    }

    void titre(String texte) {
        sortie.println();
        sortie.println(texte);
    }

    void etape(String texte) {
        sortie.println("  … " + texte);
    }

    void ligne(String texte) {
        sortie.println("  " + texte);
    }

    void erreur(String texte) {
        sortie.println();
        sortie.println("  ✗ " + texte);
        sortie.println();
    }
}
