package fr.cdg62.numerique.api.portail;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/**
 * The applications that the CdG62 brings together (guide des missions, « Portail applicatifs métiers et extranet »). An
 * application is open to a collectivité when its membership or a convention opens the mission it belongs to.
 */
@Local
public interface Portail {

    /**
     * The active applications, each with what the caller may do with it for this collectivité.
     *
     * @param date day at which the rights of the collectivité are judged; the caller's own are those of today
     *     Refused with INTROUVABLE (404) when he may not act for the collectivité.
     */
    List<TuileVue> tuiles(String siren, LocalDate date);

    /** Every application, inactive ones included, in the order of the portail. */
    List<ApplicationVue> applications();

    /** One application; INTROUVABLE (404) if there is none of this code. */
    ApplicationVue application(String code);

    /**
     * Changes the address of an application and whether it is shown.
     *
     * @param url https, on one of its hosts and without user nor port; null: no address
     *     Refused with SAISIE_INVALIDE (422) on {@code url} otherwise, and for a page of the extranet. Journalled.
     */
    ApplicationVue regler(String code, String url, boolean actif, long version);
}
