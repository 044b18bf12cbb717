package fr.cdg62.socle.impression;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar code (Code 128, ISO/IEC 15417) as a template draws it, one band after the other.
 *
 * @param texte what it says, to be printed below for who reads without a scanner
 * @param bandes from left to right, quiet zones included
 */
public record CodeBarres(String texte, List<Bande> bandes) {
    private static final int BLANC = 10;

    /** The code of a text of 1 to 80 ASCII characters. */
    public static CodeBarres de(String texte) {
        BitMatrix modules = new Code128Writer().encode(texte, BarcodeFormat.CODE_128, 0, 1);
        List<Bande> bandes = new ArrayList<>();
        bandes.add(new Bande(BLANC, false));
        int debut = 0;
        for (int x = 1; x <= modules.getWidth(); x++) {
            if (x == modules.getWidth() || modules.get(x, 0) != modules.get(debut, 0)) {
                bandes.add(new Bande(x - debut, modules.get(debut, 0)));
                debut = x;
            }
        }
        bandes.add(new Bande(BLANC, false));
        return new CodeBarres(texte, List.copyOf(bandes));
    }

    /**
     * A band.
     *
     * @param modules its width, in widths of the narrowest bar
     * @param noire a bar, or the space between two
     */
    public record Bande(int modules, boolean noire) {}
}
