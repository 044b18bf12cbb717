package fr.cdg62.carriere.api.conseil;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Questions of the employers to the CDG (missions JURIDIQUE and EXPERTISE). Agents only get the legislative provisions:
 * they read them in the base documentaire, their saisine is SAISINE_RESERVEE.
 */
@Local
public interface Saisines {
    /**
     * Records a question; SAISINE_INCOMPLETE when the career to calculate on has missing segments, saying from which day
     * to which day (§ 1.20).
     */
    SaisineVue saisir(NouvelleSaisine nouvelle);

    SaisineVue lire(long id);

    Page<LigneSaisine> chercher(RechercheSaisines recherche);

    /**
     * Makes an event happen; SEPARATION_DES_TACHES when the author of a calculation would validate it himself,
     * SAISINE_INCOMPLETE to submit or validate a calculation while the career has missing segments.
     */
    SaisineVue survenir(long id, DemandeSaisine demande, long version);
}
