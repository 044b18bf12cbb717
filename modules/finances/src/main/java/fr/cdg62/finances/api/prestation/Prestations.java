package fr.cdg62.finances.api.prestation;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/** Units done by the CDG, entered by its agents, read by the collectivité. */
@Local
public interface Prestations {

    /** Refused outside the period of a convention in force. */
    PrestationVue saisir(NouvellePrestation nouvelle);

    PrestationVue lire(long id);

    Page<PrestationVue> chercher(RecherchePrestations recherche);

    /** Cancels an entry not yet billed; the motif counts 1 to 500 characters. */
    PrestationVue annuler(long id, String motif, long version);
}
