package fr.cdg62.referentiel.api.affiliation;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** Who is a member at a date, for the works that go through all of them on nobody's request. */
@Local
public interface Membres {

    /**
     * SIREN of the members (affiliated or in the socle commun) at the date, in their order.
     *
     * @param apres the last one already seen, empty for the first
     * @param nombre how many at most
     */
    List<String> suivants(LocalDate date, String apres, int nombre);
}
