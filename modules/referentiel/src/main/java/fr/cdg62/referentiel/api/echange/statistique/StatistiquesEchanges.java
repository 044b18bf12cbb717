package fr.cdg62.referentiel.api.echange.statistique;

import jakarta.ejb.Local;
import java.time.LocalDate;

/** Counts of the message journal. For the CdG's numérique service and administrators. */
@Local
public interface StatistiquesEchanges {
    /** Longest period counted at once, in days. */
    int JOURS_MAX = 92;
    /** Most senders told one by one. */
    int PARTENAIRES_MAX = 20;

    /**
     * What was received over a period.
     *
     * @param partenaire code of a partner as the journal writes it, or {@code null} for all
     * @param du first day in France, or {@code null}: thirty days with the last
     * @param au last day, or {@code null} for today
     * @throws fr.cdg62.socle.probleme.DemandeRefusee FMT-010 (field {@code du}) when the period is upside down or longer
     *     than {@link #JOURS_MAX} days
     */
    BilanEchanges bilan(String partenaire, LocalDate du, LocalDate au);
}
