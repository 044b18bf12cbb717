package fr.cdg62.carriere.nominative;

import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Makes the list of the present year an échéance of the CdG, until it is sent or its last day is past. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttenteListe {
    private static final int RAPPEL_SEMAINES = 4;

    @Inject
    private Transmissions transmissions;

    @Inject
    private Echeances echeances;

    @Inject
    private Horloge horloge;

    /** Registers it again without effect; answers how many lists are awaited. */
    public int attendre() {
        LocalDate jour = horloge.aujourdHui();
        int annee = jour.getYear();
        LocalDate limite = transmissions.limite(annee);
        if (jour.isAfter(limite) || transmissions.de(annee).isPresent()) {
            return 0;
        }
        echeances.inscrire(echeance(annee, limite));
        return 1;
    }

    static NouvelleEcheance echeance(int annee, LocalDate limite) {
        return new NouvelleEcheance(
                null,
                Transmissions.objet(annee),
                "Transmettre au préfet la liste nominative des fonctionnaires au 1er janvier " + annee,
                limite,
                List.of(limite.minusWeeks(RAPPEL_SEMAINES), limite));
    }
}
