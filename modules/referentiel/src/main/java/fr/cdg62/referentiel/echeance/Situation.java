package fr.cdg62.referentiel.echeance;

import fr.cdg62.referentiel.api.echeance.EtatEcheance;
import java.time.LocalDate;

/**
 * What a day makes of the échéances.
 *
 * @param jour the day of the question
 * @param delaiProche warning delay, in calendar days, from 0
 */
record Situation(LocalDate jour, int delaiProche) {
    Situation {
        if (delaiProche < 0) {
            throw new IllegalArgumentException("delaiProche : 0 ou plus attendu");
        }
    }

    /** State of an échéance; its very day is still PROCHE, for the last day is inclusive. */
    EtatEcheance etat(LocalDate date, LocalDate soldeeLe) {
        if (soldeeLe != null) {
            return EtatEcheance.SOLDEE;
        }
        if (date.isBefore(jour)) {
            return EtatEcheance.DEPASSEE;
        }
        return date.isAfter(dernierJourProche()) ? EtatEcheance.A_VENIR : EtatEcheance.PROCHE;
    }

    LocalDate dernierJourProche() {
        return jour.plusDays(delaiProche);
    }
}
