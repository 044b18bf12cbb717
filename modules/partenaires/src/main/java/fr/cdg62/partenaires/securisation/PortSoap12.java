package fr.cdg62.partenaires.securisation;

import com.sun.xml.ws.developer.SchemaValidation;
import fr.cdg62.partenaires.echange.RefusSchema;
import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.Addressing;
import jakarta.xml.ws.soap.MTOM;
import jakarta.xml.ws.soap.SOAPBinding;

/** SOAP 1.2 port. */
@WebService(
        endpointInterface = "fr.cdg62.partenaires.contrat.securisation.SecurisationDonnees",
        targetNamespace = "https://ws.cdg62.fr/numerique/securisation-donnees/v1",
        serviceName = "SecurisationDonneesService",
        portName = "SecurisationDonneesSoap12Port",
        wsdlLocation = "WEB-INF/wsdl/numerique/securisation-donnees/securisation-donnees-v1.wsdl")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@MTOM(threshold = 32768)
@Addressing
@SchemaValidation(handler = RefusSchema.class)
public class PortSoap12 extends PortSecurisation {}
