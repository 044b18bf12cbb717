package fr.cdg62.carriere.dossier;

import fr.cdg62.referentiel.api.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long dossiers are kept: until 80 years after the birth of the agent (arrêté of 21 December 2012). */
@ApplicationScoped
public class Conservation {
    @Inject
    private Parametres parametres;

    /** First day on which the dossier may be eliminated, by the duration in force at the day of the question. */
    public LocalDate fin(LocalDate naissance, LocalDate jour) {
        return naissance.plusYears(ans(jour));
    }

    /** Latest birth whose dossier may be eliminated on this day, or the day after it: 29 February is to be checked. */
    LocalDate naissanceAuPlusTard(LocalDate jour) {
        return jour.plusDays(1).minusYears(ans(jour));
    }

    private int ans(LocalDate jour) {
        return parametres.valeur("DOSSIER_CONSERVATION", jour).intValueExact();
    }
}
