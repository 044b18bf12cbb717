package fr.cdg62.referentiel.api.compte;

import fr.cdg62.referentiel.api.acces.HabilitationVue;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * Who holds which role. Administrators grant every role; the signataire of a collectivité grants and withdraws the
 * collectivité roles on his own collectivité only.
 */
@Local
public interface Habilitations {
    /**
     * Grants a role to an account that is not closed.
     *
     * <p>Refused with SAISIE_INVALIDE (422, field {@code role}, {@code siren} or {@code fin}), INTROUVABLE (404, account
     * or collectivité), HABILITATION_EN_DOUBLE (409) if the account already holds the role on a day of the period.
     */
    HabilitationVue accorder(NouvelleHabilitation habilitation);

    /**
     * Ends a habilitation.
     *
     * @param dernierJour last day of access, not before yesterday (yesterday: access stops at once); before its first
     *     day, the habilitation is cancelled
     *     Refused with DERNIER_HABILITE (409) if no other active account holds that role on the collectivité (or, for
     *     ADMINISTRATEUR, at the CDG) on the day after.
     */
    HabilitationVue retirer(long id, LocalDate dernierJour, long version);

    /**
     * Goes on only when the account holds a role on the collectivité that day, and is not closed; the caller may delegate
     * for it.
     *
     * <p>Refused with SAISIE_INVALIDE (422, field {@code compte}) otherwise, whether or not the account exists elsewhere.
     *
     * @return the identifiant, normalised
     */
    String exigerRattachement(String siren, String compte, LocalDate jour);

    /** Habilitations on a collectivité, past ones included, the latest first. */
    Page<HabilitationVue> surCollectivite(String siren, DemandePage page);

    /** Habilitations of an account, past ones included, the latest first. */
    Page<HabilitationVue> duCompte(String identifiant, DemandePage page);
}
