package fr.cdg62.socle.impression;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Makes accessible and archivable PDF (PDF/A-2a and PDF/UA-1) out of a template and its data. Fonts and colour profile
 * are embedded; nothing is fetched from outside.
 */
@ApplicationScoped
public class Impression {

    private static final String POLICE = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int GRAS = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(journal -> XRLog.setLevel(journal, Level.WARNING));
    }

    /**
     * Fills the template and prints it.
     *
     * @param gabarit path under {@code modeles/} in the resources of the module that the data come from, which may
     *     include the shared {@code style.css} and {@code emetteur.html}; e.g. {@code finances/devis.html}
     * @param donnees record whose components bear the names used in the template
     */
    public byte[] produire(String gabarit, Object donnees) {
        return pdf(new Gabarits(donnees.getClass()).remplir(gabarit, donnees));
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        PdfRendererBuilder constructeur = new PdfRendererBuilder();
        constructeur.usePdfAConformance(PdfAConformance.PDFA_2_A);
        constructeur.usePdfUaAccessibility(true);
        constructeur.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        constructeur.withProducer("CdG62");
        constructeur.useExternalResourceAccessControl((uri, type) -> false, null);
        polices(constructeur);
        constructeur.withHtmlContent(html, null);
        constructeur.toStream(sortie);
        try {
            constructeur.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private static void polices(PdfRendererBuilder constructeur) {
        police(constructeur, "LiberationSans-Regular.ttf", NORMAL, FontStyle.NORMAL);
        police(constructeur, "LiberationSans-Bold.ttf", GRAS, FontStyle.NORMAL);
        police(constructeur, "LiberationSans-Italic.ttf", NORMAL, FontStyle.ITALIC);
    }

    private static void police(PdfRendererBuilder constructeur, String fichier, int graisse, FontStyle style) {
        constructeur.useFont(() -> ouvrir("/liberation/" + fichier), POLICE, graisse, style, true);
    }

    private static InputStream ouvrir(String chemin) {
        InputStream flux = Impression.class.getResourceAsStream(chemin);
        if (flux == null) {
            throw new IllegalStateException("Police absente : " + chemin);
        }
        return flux;
    }
}
