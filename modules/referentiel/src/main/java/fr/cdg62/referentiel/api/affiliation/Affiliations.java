package fr.cdg62.referentiel.api.affiliation;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * Memberships of the collectivités, as dated facts: NON_AFFILIE ↔ SOCLE_COMMUN, NON_AFFILIE → AFFILIE_VOLONTAIRE →
 * retrait, AFFILIE_OBLIGATOIRE ↔ AFFILIE_VOLONTAIRE by the effectif; every change takes effect on a 1 January
 * (décret 85-643, art. 2, 6 and 7).
 */
@Local
public interface Affiliations {
    /**
     * Membership at a date, for the modules that have already decided whether the caller may act; NON_AFFILIE with
     * id 0 when none is registered.
     */
    AffiliationVue au(String siren, LocalDate date);

    /** Memberships in force, oldest first; INTROUVABLE for a caller who may not see the collectivité. */
    List<AffiliationVue> historique(String siren);

    /** Every version ever registered, superseded ones included, in order of registration; for the CDG. */
    List<VersionAffiliation> registre(String siren);

    /** Memberships of all collectivités at a date; for the CDG. */
    Page<LigneAffiliation> liste(RechercheAffiliations recherche);

    /**
     * Registers a change. Refused: AFFILIATION_DATE_EFFET if not a 1 January, AFFILIATION_CHEVAUCHEMENT if a
     * membership already begins then or later, AFFILIATION_NON_OUVERTE if the structure is not entitled to the new
     * régime, ETAT_TRANSITION_INTERDITE if the event is not possible now, VERSION_PERIMEE.
     */
    AffiliationVue enregistrer(NouvelleAffiliation nouvelle);

    /** Takes or gives up the cotisation additionnelle; same refusals, and AFFILIATION_NON_OUVERTE if not affiliated. */
    AffiliationVue choisirAdditionnelle(ChoixAdditionnelle choix);

    /** Registers a notified decision; it takes effect through the yearly review. */
    NotificationVue notifier(NouvelleNotification nouvelle);

    /** Notifications of an employer, latest first; INTROUVABLE for a caller who may not see it. */
    List<NotificationVue> notifications(String siren);
}
