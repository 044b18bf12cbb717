package fr.cdg62.carriere.api.aptitude;

import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.api.inscription.NouvelleInscription;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;
import java.time.LocalDate;

/**
 * The listes d'aptitude of the CdG: prepared by a gestionnaire, established by the président, published. An employer
 * reads them under the mission LISTES_APTITUDE (REJ-ADH-01 otherwise).
 */
@Local
public interface ListesAptitude {

    /** Opens a list; GRADE_INCONNU on {@code grade}. */
    ListeVue preparer(NouvelleListe nouvelle);

    /**
     * Adds a lauréat to a list in preparation: APTITUDE_DEJA_INSCRIT when he is already on it, or still on another
     * list of the same grade, for he has to choose (CGFP, art. L325-40).
     */
    InscriptionVue inscrire(long liste, NouvelleInscription nouvelle, long version);

    /**
     * The président's arrêté: the inscriptions begin on this day.
     *
     * @param date day of the arrêté, today at the latest; SAISIE_INVALIDE on {@code date} or for an empty list
     */
    ListeVue etablir(long liste, LocalDate date, long version);

    /** Makes the list public. */
    ListeVue publier(long liste, long version);

    ListeVue lire(long liste, String siren);

    Page<ListeVue> chercher(RechercheListes recherche, String siren);

    /** The inscriptions of a list, by name. */
    Page<InscriptionVue> inscriptions(long liste, String siren, DemandePage page);

    /** The arrêté LISARR as PDF/A; ETAT_TRANSITION_INTERDITE before it is signed. */
    byte[] arrete(long liste);
}
