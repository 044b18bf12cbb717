package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.quota.ArrondiAssiette;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.Datee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The figures of the quota, from the dated parameters. */
@ApplicationScoped
public class BaremesQuota {

    @Inject
    private Parametres parametres;

    public BaremeQuota au(LocalDate date) {
        Datee<BigDecimal> diviseur = parametres.datee("PI_RECRUTEMENTS_PAR_PROMOTION", date);
        return new BaremeQuota(
                diviseur.valeur().intValueExact(),
                parametres.valeur("PI_ASSIETTE_POURCENT", date),
                arrondi(entier("PI_ASSIETTE_ARRONDI", date)),
                entier("PI_DEROGATION_ANNEES", date),
                entier("PI_REPORT", date) == 1,
                diviseur.source().citation());
    }

    private static ArrondiAssiette arrondi(int code) {
        return switch (code) {
            case 0 -> ArrondiAssiette.AUCUN;
            case 1 -> ArrondiAssiette.INFERIEUR;
            case 2 -> ArrondiAssiette.PROCHE;
            case 3 -> ArrondiAssiette.SUPERIEUR;
            default -> throw new IllegalStateException("PI_ASSIETTE_ARRONDI : code inconnu " + code);
        };
    }

    private int entier(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }
}
