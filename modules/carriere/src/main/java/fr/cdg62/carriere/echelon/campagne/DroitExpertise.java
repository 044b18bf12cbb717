package fr.cdg62.carriere.echelon.campagne;

import fr.cdg62.finances.api.catalogue.Catalogue;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Right of a collectivité to have its échelons computed (mission EXPERTISE). Asked outside the transaction of the run,
 * which a refusal would undo.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DroitExpertise {
    static final String MISSION = "EXPERTISE";

    @Inject
    private Catalogue catalogue;

    /** The refusal to show; empty when the mission is open to the collectivité. */
    public Optional<DemandeRefusee> refus(String siren, LocalDate date) {
        try {
            catalogue.exigerMission(siren, MISSION, date);
            return Optional.empty();
        } catch (DemandeRefusee refus) {
            return Optional.of(refus);
        }
    }
}
