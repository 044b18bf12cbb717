package fr.cdg62.carriere.nocturne;

import fr.cdg62.carriere.consultation.Consultations;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Forgets, in one transaction, the traces of consultation that have reached their term. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TracesPerimees {
    @Inject
    private Consultations consultations;

    /** How many were forgotten. */
    public int purger() {
        return consultations.purger();
    }
}
