package fr.cdg62.partenaires.retraite;

import jakarta.jws.WebService;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.soap.Addressing;
import jakarta.xml.ws.soap.MTOM;
import jakarta.xml.ws.soap.SOAPBinding;

/** SOAP 1.2 port. */
@WebService(
        endpointInterface = "fr.cdg62.partenaires.contrat.retraite.ComptesRetraite",
        targetNamespace = "https://ws.cdg62.fr/carriere/comptes-retraite/v1",
        serviceName = "ComptesRetraiteService",
        portName = "ComptesRetraiteSoap12Port",
        wsdlLocation = "WEB-INF/wsdl/carriere/comptes-retraite/comptes-retraite-v1.wsdl")
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
@MTOM(threshold = 32768)
@Addressing
public class PortSoap12 extends PortRetraite {}
