package fr.cdg62.finances.recouvrement;

import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.RELANCE_PREMIERE;
import static fr.cdg62.finances.cotisation.bareme.ParametreCotisation.RELANCE_SECONDE;

import fr.cdg62.finances.api.recouvrement.NiveauRelance;
import fr.cdg62.finances.cotisation.bareme.Bareme;
import fr.cdg62.socle.calendrier.Delais;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When a missing declaration is reminded, then taxed (R-COT-12). No penalty comes with it (R-COT-7). */
final class ReglePoursuite {

    private final Bareme bareme;
    private final Map<LocalDate, List<LocalDate>> connues = new HashMap<>();

    ReglePoursuite(Bareme bareme) {
        this.bareme = bareme;
    }

    /** Days of the two reminders. */
    List<LocalDate> relances(LocalDate echeance) {
        return connues.computeIfAbsent(
                echeance,
                e -> List.of(
                        Delais.joursCalendaires(e, bareme.entier(RELANCE_PREMIERE, e)),
                        Delais.joursCalendaires(e, bareme.entier(RELANCE_SECONDE, e))));
    }

    /** What may be done on a day after the échéance. */
    NiveauRelance niveau(LocalDate echeance, LocalDate jour) {
        List<LocalDate> relances = relances(echeance);
        if (!jour.isBefore(relances.get(1))) {
            return NiveauRelance.SECONDE_RELANCE;
        }
        return jour.isBefore(relances.get(0)) ? NiveauRelance.EN_RETARD : NiveauRelance.PREMIERE_RELANCE;
    }
}
