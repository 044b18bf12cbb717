package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.referentiel.api.acces.Roles;
import java.util.List;

/** Who signs what: two parties, three for the sécurisation des données, and the role each of them signs with. */
public final class Parties {

    /** The one mission of the guide whose convention is tripartite. */
    private static final String SECURISATION_DES_DONNEES = "SECU_DATA";

    private Parties() {}

    public static List<Partie> de(String mission) {
        return tripartite(mission) ? List.of(Partie.values()) : List.of(Partie.COLLECTIVITE, Partie.CDG);
    }

    public static boolean tripartite(String mission) {
        return SECURISATION_DES_DONNEES.equals(mission);
    }

    static String role(Partie partie) {
        return switch (partie) {
            case COLLECTIVITE -> Roles.COLLECTIVITE_SIGNATAIRE;
            case CDG -> Roles.CDG_SIGNATAIRE;
            case FIBRE_NUMERIQUE -> Roles.PARTENAIRE;
        };
    }
}
