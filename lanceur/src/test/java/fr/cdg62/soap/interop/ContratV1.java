package fr.cdg62.soap.interop;

import fr.cdg62.lanceur.Serveur;
import fr.cdg62.soap.clientretraite.ComptesRetraite;
import fr.cdg62.soap.clientretraite.ComptesRetraiteService;
import fr.cdg62.soap.clientv1.SecurisationDonnees;
import fr.cdg62.soap.clientv1.SecurisationDonneesService;
import jakarta.xml.ws.Service;
import javax.xml.namespace.QName;

/**
 * What a partner generated from version 1.0 of a contract.
 *
 * @param chemin of the service on the server, behind {@code ws/}
 * @param nom of the contract
 */
record ContratV1<P>(String chemin, String nom, Class<P> port, Class<? extends Service> service) {
    static final ContratV1<SecurisationDonnees> SECURISATION = new ContratV1<>(
            "numerique/securisation-donnees/v1",
            "SecurisationDonnees",
            SecurisationDonnees.class,
            SecurisationDonneesService.class);

    static final ContratV1<ComptesRetraite> RETRAITE = new ContratV1<>(
            "carriere/comptes-retraite/v1", "ComptesRetraite", ComptesRetraite.class, ComptesRetraiteService.class);

    private String espace() {
        return "https://ws.cdg62.fr/" + chemin;
    }

    QName nomDuService() {
        return new QName(espace(), nom + "Service");
    }

    QName nomDuPort(boolean soap12) {
        return new QName(espace(), nom + "Soap" + (soap12 ? "12" : "11") + "Port");
    }

    /** The contract that the server serves today. */
    String wsdl() {
        return Serveur.adresse() + "ws/" + chemin + "?wsdl";
    }
}
