package fr.cdg62.numerique.api.portail;

import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Who may open which application for a collectivité: granted by its signataire, or by an administrator. Kept apart from
 * the habilitations of the référentiel, which give roles in this system: this one gives none, and stops by itself with the
 * last role of the person on the collectivité.
 */
@Local
public interface HabilitationsApplications {

    /** Habilitations on a collectivité, past ones included, the latest first. */
    Page<HabilitationApplicationVue> surCollectivite(String siren, DemandePage page);

    /**
     * Opens an application to a person.
     *
     * <p>Refused with MISSION_NON_COUVERTE (403) when the collectivité is not entitled to it on the first day (today for a
     * past one), HABILITATION_EN_DOUBLE (409) when the person already has it on a day of the period, SAISIE_INVALIDE (422,
     * field named) for a period already over, an account without role on the collectivité, an inactive application or a
     * page of the extranet, INTROUVABLE (404) for an unknown application.
     */
    HabilitationApplicationVue accorder(String siren, NouvelleHabilitationApplication nouvelle);

    /**
     * Ends a habilitation.
     *
     * @param dernierJour last day of access, not before yesterday (yesterday: access stops at once), nor after the end
     *     already set; before its first day, the habilitation is cancelled
     */
    HabilitationApplicationVue retirer(long id, LocalDate dernierJour, long version);
}
