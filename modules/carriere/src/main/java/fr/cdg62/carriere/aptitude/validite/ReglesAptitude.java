package fr.cdg62.carriere.aptitude.validite;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.SerieDatee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** The rules of the inscriptions, from the dated parameters. */
@ApplicationScoped
public class ReglesAptitude {

    @Inject
    private Parametres parametres;

    /** In force on the day the list is established. */
    public RegleValidite au(LocalDate date) {
        return toutes().apply(date);
    }

    /** The rules of all dates, read once for many lists. */
    public Function<LocalDate, RegleValidite> toutes() {
        SerieDatee<BigDecimal> initiales = parametres.serie("APTITUDE_ANNEES_INITIALES");
        SerieDatee<BigDecimal> parDemande = parametres.serie("APTITUDE_ANNEES_PAR_DEMANDE");
        SerieDatee<BigDecimal> renouvellements = parametres.serie("APTITUDE_RENOUVELLEMENTS");
        SerieDatee<BigDecimal> mois = parametres.serie("APTITUDE_DEMANDE_MOIS");
        SerieDatee<BigDecimal> anticipee = parametres.serie("APTITUDE_DEMANDE_ANTICIPEE_REFUSEE");
        return date -> new RegleValidite(
                entier(initiales, date),
                entier(parDemande, date),
                entier(renouvellements, date),
                entier(mois, date),
                entier(anticipee, date) == 1,
                initiales.au(date).source().citation());
    }

    public int premierRappel(LocalDate date) {
        return entier("APTITUDE_RAPPEL_PREMIER", date);
    }

    public int secondRappel(LocalDate date) {
        return entier("APTITUDE_RAPPEL_SECOND", date);
    }

    private static int entier(SerieDatee<BigDecimal> serie, LocalDate date) {
        return serie.au(date).valeur().intValueExact();
    }

    private int entier(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }
}
