package fr.cdg62.carriere.parcours;

import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Each night, the careers where something begins or has just ended are situated again, for the lists. */
@Stateless
@PermitAll
public class SituationDuJour {
    /** Days looked back at, so that a night missed is caught up. */
    private static final int RATTRAPAGE_JOURS = 7;

    private static final int LOT = 500;

    @Inject
    private EcritureActes ecriture;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Horloge horloge;

    /** Shortly after midnight in Paris. */
    @Schedule(hour = "0", minute = "20", timezone = "Europe/Paris", persistent = false)
    public void rafraichir() {
        LocalDate jour = horloge.aujourdHui();
        long dernier = 0;
        List<Long> lot;
        do {
            lot = ecriture.changeant(jour.minusDays(RATTRAPAGE_JOURS), jour, dernier, LOT);
            chronologies.de(lot).forEach((id, chronologie) -> ecriture.situer(ecriture.carriere(id), chronologie));
            dernier = lot.isEmpty() ? dernier : lot.get(lot.size() - 1);
        } while (lot.size() == LOT);
    }
}
