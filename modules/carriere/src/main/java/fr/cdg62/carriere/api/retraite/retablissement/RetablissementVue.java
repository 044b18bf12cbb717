package fr.cdg62.carriere.api.retraite.retablissement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A rétablissement as shown.
 *
 * @param indiceBrut last IB
 * @param limite last day to ask for it (E308)
 * @param services length of the services, in words
 * @param periodes one for each situation, the oldest first
 * @param envoyeLe day it was posted, null before
 * @param recuLe day the CNRACL acknowledged it, null before
 * @param concluLe day of the answer, null before
 * @param note why it was rejected, null otherwise
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record RetablissementVue(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatRetablissement etat,
        LocalDate demandeeLe,
        LocalDate dernierJourPaye,
        LocalDate radiation,
        int indiceBrut,
        LocalDate limite,
        String services,
        List<Situation> periodes,
        LocalDate envoyeLe,
        LocalDate recuLe,
        LocalDate concluLe,
        String note,
        Set<EvenementRetablissement> possibles,
        long version) {
    /**
     * A period of the career.
     *
     * @param libelle what the agent was doing
     * @param part share of full time, 0 to 1; 0 when the period does not count
     */
    public record Situation(LocalDate du, LocalDate au, String libelle, BigDecimal part) {}
}
