import client.AccuseEchange;
import client.ComptesRetraite;
import client.Decompte;
import client.DocumentPdf;
import client.EtatDossier;
import client.Flux;
import client.PieceJointe;
import client.TypeAvis;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.SOAPBinding;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.datatype.DatatypeFactory;

/**
 * Writes after the ping of the example, which it is given as {@code Exemple}: asks for an opinion on careers, by this text
 * and this piece. Half of them by SOAP 1.1, the rest by 1.2; of each half, the first piece in the message, the second, if
 * any, as an attachment. Each time, keeps in {@code PIECE.pdf.CARRIERE} the décompte of the dossier CDG62_DECOMPTE.
 *
 * <p>{@code Ecrire EXPOSE PIECE.pdf CARRIERE...}
 */
class Ecrire {
    public static void main(String[] arguments) throws Exception {
        Exemple.main(arguments);
        int ecritures = arguments.length - 2;
        for (int i = 0; i < ecritures; i++) {
            ComptesRetraite port = Exemple.port(i < ecritures / 2 ? "1.1" : "1.2");
            ((SOAPBinding) ((BindingProvider) port).getBinding()).setMTOMEnabled(i % (ecritures / 2) == 1);
            String objet = arguments[i + 2];
            ecrire(port, objet, arguments[0], arguments[1]);
            lire(port, arguments[1] + "." + objet);
            System.out.println("ecrit=" + objet);
        }
    }

    private static void ecrire(ComptesRetraite port, String carriere, String expose, String pdf) throws Exception {
        DocumentPdf document = new DocumentPdf();
        document.setNom("relevé.pdf");
        document.setContenu(new DataHandler(new FileDataSource(pdf)));
        PieceJointe piece = new PieceJointe();
        piece.setDocument(document);
        port.demanderAvisPrealable(Exemple.entete(), Long.parseLong(carriere), TypeAvis.CARRIERE_LONGUE,
                DatatypeFactory.newInstance().newXMLGregorianCalendar("2027-09-01"), expose, List.of(piece),
                new Holder<AccuseEchange>(), new Holder<Flux>());
    }

    private static void lire(ComptesRetraite port, String fichier) throws Exception {
        Holder<Decompte> decompte = new Holder<>();
        port.lireDecompte(Exemple.entete(), Long.parseLong(System.getenv("CDG62_DECOMPTE")),
                new Holder<AccuseEchange>(), new Holder<EtatDossier>(), decompte);
        try (OutputStream sortie = new FileOutputStream(fichier)) {
            decompte.value.getDocument().getContenu().writeTo(sortie);
        }
    }
}
