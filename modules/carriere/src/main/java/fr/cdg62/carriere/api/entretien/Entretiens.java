package fr.cdg62.carriere.api.entretien;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Entretiens professionnels, kept by the employer and collected by the CDG. The agent asks for the revision of his
 * report; ENTRETIEN_DELAI refuses what the law no longer admits, the rest is accepted and marked out of time.
 */
@Local
public interface Entretiens {
    /** Convokes an agent; one entretien a year. */
    EntretienVue convoquer(NouvelEntretien nouveau);

    EntretienVue lire(long id);

    Page<EntretienVue> chercher(RechercheEntretiens recherche);

    /** Makes an event happen on its date. */
    EntretienVue survenir(long id, DemandeEntretien demande, long version);
}
