import client.AccuseEchange;
import client.Commande;
import client.Devis;
import client.DocumentPdf;
import client.SecurisationDonnees;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.SOAPBinding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;

/**
 * Writes after the ping of the example, which it is given as {@code Exemple}: acknowledges orders under this reference
 * and answers them with this devis. Half of them by SOAP 1.1, the rest by 1.2; of each half, the first devis in the message,
 * the second, if any, as an attachment.
 *
 * <p>{@code Ecrire REFERENCE DEVIS.pdf NUMERO...}
 */
class Ecrire {
    public static void main(String[] arguments) throws Exception {
        Exemple.main(arguments);
        int ecritures = arguments.length - 2;
        for (int i = 0; i < ecritures; i++) {
            SecurisationDonnees port = Exemple.port(i < ecritures / 2 ? "1.1" : "1.2");
            ((SOAPBinding) ((BindingProvider) port).getBinding()).setMTOMEnabled(i % (ecritures / 2) == 1);
            String objet = arguments[i + 2];
            ecrire(port, objet, arguments[0], arguments[1]);
            System.out.println("ecrit=" + objet);
        }
    }

    private static void ecrire(SecurisationDonnees port, String numero, String reference, String pdf) throws Exception {
        Holder<Commande> commande = new Holder<>();
        port.accuserReception(Exemple.entete(), numero, reference, new Holder<AccuseEchange>(), commande);
        Devis devis = new Devis();
        devis.setReference("D-1");
        devis.setDate(jour(0));
        devis.setValideJusquAu(jour(30));
        devis.setMontantAnnuel(new BigDecimal("120.50"));
        devis.setDocument(document(pdf));
        port.deposerDevis(Exemple.entete(), numero, devis, new Holder<AccuseEchange>(), commande);
    }

    private static DocumentPdf document(String pdf) {
        DocumentPdf document = new DocumentPdf();
        document.setNom("devis.pdf");
        document.setContenu(new DataHandler(new FileDataSource(pdf)));
        return document;
    }

    private static XMLGregorianCalendar jour(int dans) throws Exception {
        LocalDate jour = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(dans);
        return DatatypeFactory.newInstance().newXMLGregorianCalendar(jour.toString());
    }
}
