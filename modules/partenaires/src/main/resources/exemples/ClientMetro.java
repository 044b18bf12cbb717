import client.AccuseEchange;
import client.EnTeteEchange;
import client.RefusMetier;
import client.SecurisationDonnees;
import client.SecurisationDonneesService;
import com.sun.xml.wss.XWSSConstants;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;

/**
 * Client d'exemple de SecurisationDonnees avec Metro et WSIT (org.glassfish.metro:webservices-rt 4.0), qui ajoute
 * lui-même à chaque message le jeton ou la signature que demande le contrat : {@code ping}, qui dit qui vous êtes.
 *
 * <ol>
 *   <li>Les classes, tirées du contrat : {@code wsimport -extension -p client ADRESSE?wsdl}.
 *   <li>Pour signer, la clé : META-INF/wsit-client.xml, sur le chemin des classes, copié de wsit-cle.xml, et
 *       META-INF/partenaire.p12, votre certificat X.509 et sa clé.
 *   <li>{@code java ClientMetro}, ces classes et celles de Metro sur le chemin.
 * </ol>
 *
 * <p>Réglages (variables d'environnement) : CDG62_WSDL (ADRESSE?wsdl pour HTTP Basic, ADRESSE?wsdl=jeton ou
 * ADRESSE?wsdl=signature, le contrat avec sa politique), CDG62_EMETTEUR (votre SIRET), CDG62_SOAP (1.1 ou 1.2),
 * CDG62_IDENTIFIANT et CDG62_SECRET pour HTTP Basic ou un jeton. Pour ComptesRetraite : remplacez le nom du service et
 * son espace.
 */
class ClientMetro {
    private static final String ESPACE = "https://ws.cdg62.fr/numerique/securisation-donnees/v1";

    private static final Map<String, SecurisationDonnees> PORTS = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        Holder<String> partenaire = new Holder<>();
        try {
            String soap = System.getenv().getOrDefault("CDG62_SOAP", "1.1");
            port(soap).ping(entete(), new Holder<AccuseEchange>(), new Holder<String>(), new Holder<XMLGregorianCalendar>(),
                    partenaire);
            System.out.println("partenaire=" + partenaire.value);
        } catch (RefusMetier refus) {
            System.out.println("faute=" + refus.getFaultInfo().getCode());
        } catch (SOAPFaultException refus) {
            // Ce que devient RefusMetier quand le message est signé : Metro rend la faute sans la traduire
            System.out.println("faute=" + refus.getFault().getDetail().getElementsByTagNameNS("*", "code").item(0)
                    .getTextContent());
        }
    }

    /** Fait une fois par version de SOAP et gardé : chacun relit le contrat. */
    static synchronized SecurisationDonnees port(String soap) throws Exception {
        if (!PORTS.containsKey(soap)) {
            PORTS.put(soap, ouvrir(soap.equals("1.2")));
        }
        return PORTS.get(soap);
    }

    private static SecurisationDonnees ouvrir(boolean soap12) throws Exception {
        String nom = "SecurisationDonneesSoap" + (soap12 ? "12" : "11") + "Port";
        String wsdl = System.getenv("CDG62_WSDL");
        SecurisationDonnees ouvert = new SecurisationDonneesService(URI.create(wsdl).toURL())
                .getPort(new QName(ESPACE, nom), SecurisationDonnees.class);
        Map<String, Object> reglages = ((BindingProvider) ouvert).getRequestContext();
        if (wsdl.endsWith("=jeton")) {
            reglages.put(XWSSConstants.USERNAME_PROPERTY, System.getenv("CDG62_IDENTIFIANT"));
            reglages.put(XWSSConstants.PASSWORD_PROPERTY, System.getenv("CDG62_SECRET"));
        } else if (wsdl.endsWith("?wsdl")) {
            reglages.put(BindingProvider.USERNAME_PROPERTY, System.getenv("CDG62_IDENTIFIANT"));
            reglages.put(BindingProvider.PASSWORD_PROPERTY, System.getenv("CDG62_SECRET"));
        }
        return ouvert;
    }

    static EnTeteEchange entete() throws Exception {
        EnTeteEchange entete = new EnTeteEchange();
        entete.setMessageId(UUID.randomUUID().toString());
        entete.setHorodatage(DatatypeFactory.newInstance()
                .newXMLGregorianCalendar(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        entete.setEmetteur(System.getenv("CDG62_EMETTEUR"));
        entete.setCodeApplication("exemple-metro");
        entete.setVersionContrat("1.0");
        return entete;
    }
}
