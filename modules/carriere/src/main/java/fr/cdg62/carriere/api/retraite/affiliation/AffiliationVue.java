package fr.cdg62.carriere.api.retraite.affiliation;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.position.MotifPosition;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An affiliation as shown.
 *
 * @param siren employer that affiliates
 * @param fin last day, null while it holds
 * @param numero number of the agent at the CNRACL, null before the answer
 * @param affilieLe day of the answer of the CNRACL, null before
 * @param note why it was rejected, null otherwise
 * @param motif why the agent left, null but after RADIER
 * @param employeurSuivant SIREN of the employer the agent went to, null but after MUTER
 * @param issueDe affiliation that this one continues, null for a first one
 * @param constats what does not prevent it and is to be looked at: indices (E203, E204), active category (E208),
 *     differences with the career
 * @param heures how the weekly hours of all the employers add up to the threshold (E104)
 * @param possibles events the caller may raise now
 * @param version to give back in {@code If-Match}
 */
public record AffiliationVue(
        long id,
        long carriere,
        String agent,
        String siren,
        EtatAffiliation etat,
        ContratAffiliation contrat,
        LocalDate fin,
        String numero,
        LocalDate affilieLe,
        String note,
        MotifPosition motif,
        String employeurSuivant,
        Long issueDe,
        List<Constat> constats,
        Trace heures,
        Set<EvenementAffiliation> possibles,
        long version) {}
