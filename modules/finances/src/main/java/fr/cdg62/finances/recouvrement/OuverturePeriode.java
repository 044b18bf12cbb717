package fr.cdg62.finances.recouvrement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Registers what one collectivité has to declare for a month, in its own transaction: a refusal stops nobody else. */
@Stateless
@LocalBean
public class OuverturePeriode {

    @Inject
    CalendrierDeclarations calendrier;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void ouvrir(String siren, YearMonth mois) {
        calendrier.attendre(siren, mois);
    }
}
