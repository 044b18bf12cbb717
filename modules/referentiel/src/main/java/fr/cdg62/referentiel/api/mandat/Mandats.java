package fr.cdg62.referentiel.api.mandat;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Mandates of partner systems, recorded by the CdG on the act of the collectivité. A partner without a mandate in force
 * sees nothing of a collectivité; one that is closed stops at once, even for what the partner has already sent.
 */
@Local
public interface Mandats {
    /** Mandates of a partner, past ones included, by collectivité; INTROUVABLE for an unknown partner. */
    Page<MandatVue> lister(String partenaire, DemandePage page);

    /** Records a mandate; HABILITATION_EN_DOUBLE (409) when another of the same collectivité meets its period. */
    MandatVue inscrire(String partenaire, NouveauMandat nouveau);

    /** Sets the last day; SAISIE_INVALIDE (field {@code fin}) before the first. */
    MandatVue clore(String partenaire, long id, LocalDate fin, long version);
}
