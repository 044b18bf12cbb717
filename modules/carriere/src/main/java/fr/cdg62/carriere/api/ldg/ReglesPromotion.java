package fr.cdg62.carriere.api.ldg;

import jakarta.ejb.Local;
import java.util.List;

/**
 * Lignes directrices de gestion and rates of promotion, by employer: without them no avancement de grade (CGFP, art.
 * L413-1 and L522-27). Those of the CdG serve the promotion interne.
 */
@Local
public interface ReglesPromotion {

    /**
     * Registers lignes directrices. SAISIE_INVALIDE on {@code fin} beyond six years, on {@code cstLe} without prior
     * consultation, on {@code debut} when others hold that day.
     */
    LdgVue arreter(NouvelleLdg nouvelle);

    /** Those of an employer, or of the CdG for a null SIREN, the latest first. */
    List<LdgVue> lignesDirectrices(String siren);

    /** Registers a rate; SAISIE_INVALIDE on the field at fault. */
    TauxVue deliberer(NouveauTaux nouveau);

    /** The rates of an employer, the latest first. */
    List<TauxVue> taux(String siren);
}
