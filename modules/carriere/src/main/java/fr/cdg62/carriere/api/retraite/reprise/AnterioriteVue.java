package fr.cdg62.carriere.api.retraite.reprise;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.retraite.compte.PeriodeCompte;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A reprise d'antériorité as shown.
 *
 * @param siren employer that opened it
 * @param entreeDsn first day that the DSN declares: every period is over before
 * @param periodes the oldest first, empty before they are typed
 * @param constats what the account of the agent would have against it with these periods, by the codes of the exchanges
 *     (E104, E201 to E207); empty once the CNRACL has answered
 * @param transmiseLe day it went to the CNRACL, null before
 * @param concluLe day the CNRACL answered, null before
 * @param note why it was sent back or rejected, null otherwise
 * @param compte account that the periods joined, null but once integrated
 * @param versionCir number of its content that brought them, null but once integrated
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record AnterioriteVue(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatAnteriorite etat,
        LocalDate entreeDsn,
        List<PeriodeCompte> periodes,
        List<Constat> constats,
        LocalDate transmiseLe,
        LocalDate concluLe,
        String note,
        Long compte,
        Integer versionCir,
        Set<EvenementAnteriorite> possibles,
        long version) {}
