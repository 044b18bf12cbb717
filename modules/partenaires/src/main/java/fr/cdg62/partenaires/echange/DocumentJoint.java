package fr.cdg62.partenaires.echange;

import fr.cdg62.partenaires.contrat.commun.DocumentPdf;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;

/** The documents of the contracts, inline or joined by MTOM. */
public final class DocumentJoint {
    private static final String PDF = "application/pdf";

    private DocumentJoint() {}

    /** The bytes received; FMT_PIECE_JOINTE when they cannot be read, FMT_EMPREINTE when they are not those announced. */
    public static byte[] contenu(DocumentPdf document) {
        byte[] octets = lire(document.getContenu());
        String annoncee = document.getEmpreinteSha256();
        if (annoncee != null && !annoncee.equalsIgnoreCase(Sha256.de(octets))) {
            throw new DemandeRefusee(
                    CodeProbleme.FMT_EMPREINTE,
                    "L'empreinte annoncée n'est pas celle du document reçu.",
                    "empreinteSha256");
        }
        return octets;
    }

    /** A document to send, with its hash. */
    public static DocumentPdf de(String nom, byte[] octets) {
        DocumentPdf document = new DocumentPdf();
        document.setNom(nom);
        document.setEmpreinteSha256(Sha256.de(octets));
        document.setContenu(new DataHandler(new ByteArrayDataSource(octets, PDF)));
        return document;
    }

    private static byte[] lire(DataHandler contenu) {
        if (contenu == null) {
            throw illisible();
        }
        try (InputStream entree = contenu.getInputStream()) {
            return entree.readAllBytes();
        } catch (IOException e) {
            throw illisible();
        }
    }

    private static DemandeRefusee illisible() {
        return new DemandeRefusee(
                CodeProbleme.FMT_PIECE_JOINTE, "Le document joint est absent ou illisible.", "contenu");
    }
}
