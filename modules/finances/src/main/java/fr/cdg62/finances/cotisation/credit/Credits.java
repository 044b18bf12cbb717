package fr.cdg62.finances.cotisation.credit;

import java.util.Collection;
import java.util.List;

/** The credits kept. */
public interface Credits {

    void ajouter(CreditCotisation credit);

    /** Those of a collectivité that are not used yet. */
    List<CreditCotisation> ouverts(String siren);

    /** Those left or used by these versions of declarations. */
    List<CreditCotisation> des(Collection<Long> versions);
}
