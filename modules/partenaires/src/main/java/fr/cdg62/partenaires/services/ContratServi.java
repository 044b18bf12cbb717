package fr.cdg62.partenaires.services;

import fr.cdg62.partenaires.echange.Conformite;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services: under which name the journal knows them, where their contract is and is served, what conforms to it. */
public enum ContratServi {
    SECURISATION_DONNEES("SecurisationDonnees v1", "numerique/securisation-donnees", "securisation-donnees-v1"),
    COMPTES_RETRAITE("ComptesRetraite v1", "carriere/comptes-retraite", "comptes-retraite-v1");

    private static final Map<ContratServi, Conformite> CONFORMITES = Stream.of(values())
            .collect(Collectors.toMap(Function.identity(), contrat -> new Conformite(contrat.chemin(".xsd"))));

    private final String nom;
    private final String dossier;
    private final String fichier;

    ContratServi(String nom, String dossier, String fichier) {
        this.nom = nom;
        this.dossier = dossier;
        this.fichier = fichier;
    }

    /** The service whose SOAP 1.1 or 1.2 port has this address. */
    public static Optional<ContratServi> auPort(String chemin) {
        return Stream.of(values())
                .filter(contrat -> chemin.equals(contrat.port()) || chemin.equals(contrat.port() + "/soap12"))
                .findFirst();
    }

    /** The file at this address, where the imports of the contracts lead. */
    static Optional<String> fichierA(String chemin) {
        return Stream.concat(
                        Stream.of("commun/commun-v1.xsd"), Stream.of(values()).map(c -> c.chemin(".xsd")))
                .filter(fichier -> chemin.equals("/ws/" + fichier))
                .findFirst();
    }

    /** The file that this query of a port asks for. */
    Optional<String> fichier(String requete) {
        if (requete.equalsIgnoreCase("wsdl")) {
            return Optional.of(chemin(".wsdl"));
        }
        if (requete.equals("xsd=commun-v1.xsd")) {
            return Optional.of("commun/commun-v1.xsd");
        }
        return requete.equals("xsd=" + fichier + ".xsd") ? Optional.of(chemin(".xsd")) : Optional.empty();
    }

    /** Name and version. */
    public String nom() {
        return nom;
    }

    /** What the messages of the service must conform to. */
    public Conformite conformite() {
        return CONFORMITES.get(this);
    }

    private String port() {
        return "/ws/" + dossier + "/v1";
    }

    private String chemin(String suffixe) {
        return dossier + "/" + fichier + suffixe;
    }
}
