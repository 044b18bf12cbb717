package fr.cdg62.referentiel.api.collectivite;

import jakarta.ejb.Local;
import java.util.Collection;
import java.util.Map;

/** Names of collectivités for the lists of the CDG, which only carry their SIREN: one query for a whole page. */
@Local
public interface NomsCollectivites {
    /** Most SIRENs asked for at once, as many as the longest page of a list. */
    int MAXIMUM = 200;

    /**
     * Name by SIREN, for the CDG; a SIREN that nobody bears is left out.
     *
     * @throws fr.cdg62.socle.probleme.DemandeRefusee FMT-010 beyond {@link #MAXIMUM}, or for a text that is no SIREN
     */
    Map<String, String> de(Collection<String> sirens);
}
