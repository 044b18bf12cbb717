package fr.cdg62.carriere.echelon.calcul;

import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.chronologie.Bonification;
import fr.cdg62.carriere.chronologie.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The wait in one échelon: a bonification shortens it from the day it is earned; what it gives beyond the wait is not
 * lost but goes to the next échelon.
 *
 * @param jour first day on which the wait is over
 * @param reste length to serve, once bonifications taken off
 * @param surplus what remains for the next échelon
 * @param utilisees bonifications used, in order
 */
record Attente(LocalDate jour, Duree reste, Duree surplus, List<Bonification> utilisees) {

    /**
     * Waits.
     *
     * @param duree duration of the échelon
     * @param disponibles bonifications not used yet, in the order they were earned
     */
    static Attente de(Situation place, Duree duree, Horizon horizon, List<Bonification> disponibles) {
        Duree reste = duree.moins(place.anciennete());
        Duree surplus = place.anciennete().moins(duree);
        LocalDate jour = horizon.atteint(place.depuis(), reste);
        List<Bonification> utilisees = new ArrayList<>();
        for (Bonification bonification : disponibles) {
            if (!bonification.acquise().isBefore(jour)) {
                break;
            }
            utilisees.add(bonification);
            Duree avec = horizon.compte(place.depuis(), bonification.acquise()).plus(bonification.duree());
            if (avec.compareTo(reste) >= 0) {
                return new Attente(
                        horizon.horsNonCompte(bonification.acquise()),
                        reste.moins(bonification.duree()),
                        surplus.plus(avec.moins(reste)),
                        utilisees);
            }
            reste = reste.moins(bonification.duree());
            jour = horizon.atteint(place.depuis(), reste);
        }
        return new Attente(jour, reste, surplus, utilisees);
    }
}
