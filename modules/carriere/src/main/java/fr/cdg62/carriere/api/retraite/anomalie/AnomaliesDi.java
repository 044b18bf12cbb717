package fr.cdg62.carriere.api.retraite.anomalie;

import fr.cdg62.socle.page.Page;
import jakarta.ejb.Local;

/**
 * Anomalies of the déclarations individuelles. The employer must have the mission « Comptes retraite CNRACL ». The CdG
 * records and gives out, the employer corrects in his DSN and says so, the CdG lifts.
 */
@Local
public interface AnomaliesDi {
    /** Records an anomaly; DI_SANS_ANOMALIE when the retenue declared is right to the cent. */
    AnomalieDiVue signaler(NouvelleAnomalieDi nouvelle);

    /** One of them. */
    AnomalieDiVue lire(long id);

    /** Those of the employers the caller manages. */
    Page<LigneAnomalieDi> chercher(RechercheAnomaliesDi recherche);

    /** Moves it along its life. */
    AnomalieDiVue survenir(long id, DemandeSurAnomalieDi demande, long version);
}
