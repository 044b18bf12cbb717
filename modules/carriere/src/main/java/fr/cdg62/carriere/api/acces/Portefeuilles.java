package fr.cdg62.carriere.api.acces;

import jakarta.ejb.Local;
import java.util.List;

/** The portfolios of the gestionnaires de carrières; one without portfolio sees no career. */
@Local
public interface Portefeuilles {
    /** All of them, by account. */
    List<PortefeuilleVue> liste();

    /**
     * Replaces what is entrusted to an account; an empty list takes everything back.
     *
     * @param arrondissements of the collectivités; the empty text for the bodies that lie in none
     */
    PortefeuilleVue confier(String identifiant, List<String> arrondissements);
}
