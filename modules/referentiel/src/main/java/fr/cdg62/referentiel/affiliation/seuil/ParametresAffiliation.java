package fr.cdg62.referentiel.affiliation.seuil;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.parametre.SerieDatee;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Dated figures of the rules of affiliation.
 *
 * @param seuil number of civil servants à temps complet from which affiliation is no longer compulsory
 * @param delaiRetrait months, after the threshold is reached, during which a withdrawal may be notified
 */
public record ParametresAffiliation(SerieDatee<BigDecimal> seuil, SerieDatee<BigDecimal> delaiRetrait) {
    /** The figures registered in the référentiel. */
    public static ParametresAffiliation lus(Parametres parametres) {
        return new ParametresAffiliation(
                parametres.serie("AFFILIATION_SEUIL"), parametres.serie("AFFILIATION_RETRAIT_DELAI"));
    }

    public int seuilAu(LocalDate date) {
        return seuil.au(date).valeur().intValueExact();
    }

    public int delaiRetraitAu(LocalDate date) {
        return delaiRetrait.au(date).valeur().intValueExact();
    }

    public String citationSeuil(LocalDate date) {
        return seuil.au(date).source().citation();
    }

    public String citationDelai(LocalDate date) {
        return delaiRetrait.au(date).source().citation();
    }
}
