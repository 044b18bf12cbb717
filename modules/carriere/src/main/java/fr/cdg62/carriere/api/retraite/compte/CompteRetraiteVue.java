package fr.cdg62.carriere.api.retraite.compte;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An account.
 *
 * @param carriere career by which the caller has to do with the agent
 * @param versionCir number of the present content, 0 before the first
 * @param arreteAu day at which the content was read; null before the first
 * @param codeAnomalie code of the CNRACL, null without anomaly
 * @param note last reason given, null for none
 * @param cohorte next campaign of the droit à l'information the agent belongs to
 * @param versions contents so far, the latest first
 * @param possibles what the caller may do now
 * @param version for {@code If-Match}
 */
public record CompteRetraiteVue(
        long id,
        long carriere,
        String agent,
        EtatCompte etat,
        int versionCir,
        LocalDate arreteAu,
        List<PeriodeCompte> periodes,
        List<EnfantCompte> enfants,
        String codeAnomalie,
        String note,
        Cohorte cohorte,
        List<VersionCir> versions,
        Set<EvenementCompte> possibles,
        long version) {
    /**
     * A campaign of the droit à l'information.
     *
     * @param globale whether it is the estimation indicative globale (EIG), the relevé individuel de situation (RIS)
     *     otherwise
     * @param fiableLe last day to make the account reliable
     */
    public record Cohorte(int annee, boolean globale, LocalDate fiableLe) {}

    /** A content of the past or the present. */
    public record VersionCir(int numero, LocalDate arreteAu, Provenance provenance, String auteur, Instant le) {}
}
