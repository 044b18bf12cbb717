package fr.cdg62.finances.cotisation.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Credits kept in a list. */
public final class CreditsEnMemoire implements Credits {

    private final List<CreditCotisation> credits = new ArrayList<>();

    @Override
    public void ajouter(CreditCotisation credit) {
        credits.add(credit);
    }

    @Override
    public List<CreditCotisation> ouverts(String siren) {
        return credits.stream().filter(CreditCotisation::estOuvert).toList();
    }

    @Override
    public List<CreditCotisation> des(Collection<Long> versions) {
        return credits.stream().filter(c -> !c.effetSur(versions).estNul()).toList();
    }
}
