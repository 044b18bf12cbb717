package fr.cdg62.referentiel.api.collectivite;

import jakarta.ejb.Local;
import java.util.Optional;

/** Which structure of the référentiel is the CdG itself: a public body with its SIREN, and an employer too. */
@Local
public interface CentreDeGestion {
    /** SIREN of the one structure of type CDG; empty while there is none, or more than one. */
    Optional<String> siren();
}
