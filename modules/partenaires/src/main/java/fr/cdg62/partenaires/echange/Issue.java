package fr.cdg62.partenaires.echange;

import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.probleme.Panne;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** How an operation ends: with its answer, or with a failure that the door will word. */
public final class Issue {
    private static final Logger JOURNAL = Logger.getLogger(Issue.class.getName());

    private Issue() {}

    /** The answer; a failure is noted in the exchange, then thrown again for the runtime to stop there. */
    public static <R> R de(Supplier<R> operation) {
        try {
            return operation.get();
        } catch (DemandeRefusee refus) {
            Apis.de(EchangeEnCours.class).refuser(refus);
            throw refus;
        } catch (RuntimeException incident) {
            JOURNAL.log(Level.SEVERE, "Incident dans une opération SOAP", incident);
            EchangeEnCours echange = Apis.de(EchangeEnCours.class);
            Panne.passagere(incident).ifPresentOrElse(echange::refuser, echange::declarerIncident);
            throw incident;
        }
    }
}
