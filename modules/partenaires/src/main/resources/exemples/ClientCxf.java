import client.AccuseEchange;
import client.EnTeteEchange;
import client.RefusMetier;
import client.SecurisationDonnees;
import client.SecurisationDonneesService;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Holder;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import javax.xml.namespace.QName;

/**
 * Client d'exemple de SecurisationDonnees avec Apache CXF 4 (org.apache.cxf : cxf-rt-frontend-jaxws,
 * cxf-rt-transports-http et cxf-rt-ws-security), qui ajoute lui-même à chaque message le jeton ou la signature que
 * demande le contrat : {@code ping}, qui dit qui vous êtes.
 *
 * <ol>
 *   <li>Les classes, tirées du contrat : {@code wsdl2java -encoding UTF-8 -p client ADRESSE?wsdl}.
 *   <li>{@code java ClientCxf}, ces classes et celles de CXF sur le chemin.
 * </ol>
 *
 * <p>Réglages (variables d'environnement) : CDG62_WSDL (ADRESSE?wsdl pour HTTP Basic, ADRESSE?wsdl=jeton ou
 * ADRESSE?wsdl=signature, le contrat avec sa politique), CDG62_EMETTEUR (votre SIRET), CDG62_SOAP (1.1 ou 1.2) ;
 * CDG62_IDENTIFIANT et CDG62_SECRET pour HTTP Basic ou un jeton ; CDG62_CLE et CDG62_CLE_SECRET pour signer, le fichier
 * PKCS#12 de votre certificat X.509 et de sa clé (alias « partenaire ») et son mot de passe ; CDG62_ADRESSE si le
 * service se joint ailleurs que ne le dit le contrat. Pour ComptesRetraite : remplacez le nom du service et son espace.
 */
class ClientCxf {
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
        }
    }

    /** Fait une fois par version de SOAP et gardé : CXF peut fermer, avec celui qui ne sert plus, les connexions d'un autre. */
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
        if (System.getenv("CDG62_ADRESSE") != null) {
            reglages.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                    System.getenv("CDG62_ADRESSE") + (soap12 ? "/soap12" : ""));
        }
        if (wsdl.endsWith("=signature")) {
            reglages.put("ws-security.signature.properties", cle());
            reglages.put("ws-security.signature.username", "partenaire");
            reglages.put("ws-security.signature.password", System.getenv("CDG62_CLE_SECRET"));
            // Une politique ne sait pas le demander
            reglages.put("ws-security.asymmetric.signature.algorithm",
                    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
        } else if (wsdl.endsWith("=jeton")) {
            reglages.put("ws-security.username", System.getenv("CDG62_IDENTIFIANT"));
            reglages.put("ws-security.password", System.getenv("CDG62_SECRET"));
        } else {
            reglages.put(BindingProvider.USERNAME_PROPERTY, System.getenv("CDG62_IDENTIFIANT"));
            reglages.put(BindingProvider.PASSWORD_PROPERTY, System.getenv("CDG62_SECRET"));
        }
        return ouvert;
    }

    private static Properties cle() {
        Properties cle = new Properties();
        cle.put("org.apache.wss4j.crypto.provider", "org.apache.wss4j.common.crypto.Merlin");
        cle.put("org.apache.wss4j.crypto.merlin.keystore.type", "pkcs12");
        cle.put("org.apache.wss4j.crypto.merlin.keystore.file", System.getenv("CDG62_CLE"));
        cle.put("org.apache.wss4j.crypto.merlin.keystore.password", System.getenv("CDG62_CLE_SECRET"));
        return cle;
    }

    static EnTeteEchange entete() throws Exception {
        EnTeteEchange entete = new EnTeteEchange();
        entete.setMessageId(UUID.randomUUID().toString());
        entete.setHorodatage(DatatypeFactory.newInstance()
                .newXMLGregorianCalendar(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        entete.setEmetteur(System.getenv("CDG62_EMETTEUR"));
        entete.setCodeApplication("exemple-cxf");
        entete.setVersionContrat("1.0");
        return entete;
    }
}
