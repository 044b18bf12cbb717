package fr.cdg62.carriere.aptitude;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.Datee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The rules of the inscriptions, from the dated parameters. */
@ApplicationScoped
class ReglesAptitude {

    @Inject
    private Parametres parametres;

    /** In force on the day the list is established. */
    RegleValidite au(LocalDate date) {
        Datee<BigDecimal> initiales = parametres.datee("APTITUDE_ANNEES_INITIALES", date);
        return new RegleValidite(
                initiales.valeur().intValueExact(),
                entier("APTITUDE_ANNEES_PAR_DEMANDE", date),
                entier("APTITUDE_RENOUVELLEMENTS", date),
                entier("APTITUDE_DEMANDE_MOIS", date),
                entier("APTITUDE_DEMANDE_ANTICIPEE_REFUSEE", date) == 1,
                initiales.source().citation());
    }

    int premierRappel(LocalDate date) {
        return entier("APTITUDE_RAPPEL_PREMIER", date);
    }

    int secondRappel(LocalDate date) {
        return entier("APTITUDE_RAPPEL_SECOND", date);
    }

    private int entier(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }
}
