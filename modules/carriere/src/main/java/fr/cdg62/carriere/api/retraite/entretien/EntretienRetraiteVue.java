package fr.cdg62.carriere.api.retraite.entretien;

import java.time.LocalDate;
import java.util.Set;

/**
 * An interview as shown. The employer follows it: where it stands, when it takes place. What the agent wants to know and
 * the report belong to the agent and to the CdG: null for the employer, but for the {@code attentes} it wrote itself.
 *
 * @param parLAgent whether the agent asked for it, his employer otherwise
 * @param depart departure thought of, null when unknown or not the caller's business
 * @param rendezVous null before it is fixed; without {@code adresse} for the employer unless it is held there
 * @param tenuLe day it was held, null before
 * @param compteRendu whether the caller may read the report now
 * @param note why it was given up, null otherwise
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record EntretienRetraiteVue(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatEntretienRetraite etat,
        boolean parLAgent,
        LocalDate demandeLe,
        LocalDate depart,
        String attentes,
        RendezVous rendezVous,
        LocalDate tenuLe,
        boolean compteRendu,
        String note,
        Set<EvenementEntretienRetraite> possibles,
        long version) {}
