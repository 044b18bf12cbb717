package fr.cdg62.finances.titre;

import fr.cdg62.finances.api.titre.NatureTitre;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Delais;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Until when the comptable public may recover what a titre claims (R-COT-8): four years from its issue, which makes the
 * claim exécutoire (CGCT, art. L1617-5). A titre that lowers the debt claims nothing.
 */
@Dependent
class ReglePrescription {

    private static final int MOIS_PAR_AN = 12;

    @Inject
    Parametres parametres;

    /** Day on which the action is prescribed, or null when nothing is claimed. */
    LocalDate date(NatureTitre nature, LocalDate emission) {
        return nature.estCredit() ? null : Delais.mois(emission, MOIS_PAR_AN * entier("TITRE_PRESCRIPTION", emission));
    }

    /** Last day to act that the échéance shows, well before the prescription. */
    LocalDate agirAvant(LocalDate prescription, LocalDate emission) {
        return prescription.minusDays(entier("TITRE_PRESCRIPTION_RAPPEL", emission));
    }

    private int entier(String code, LocalDate date) {
        return parametres.valeur(code, date).intValueExact();
    }
}
